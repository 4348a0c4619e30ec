package org.portolan.courses.intake.scorm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.store.packages.PageRows;

/** Stores the contents of a package: each item as a page, with the pages and pictures that belong to it. */
final class Pages {

    private static final int LARGEST_PAGE = 4 << 20;

    private final PackageFiles files;
    private final Manifest manifest;
    private final String file;
    private final Intake intake;
    private final PageRows rows;
    private final Set<String> shown = new HashSet<>();
    private long missing;
    private long scripted;
    private long pages;

    Pages(PackageFiles files, Manifest manifest, String file, Intake intake) {
        this.files = files;
        this.manifest = manifest;
        this.file = file;
        this.intake = intake;
        this.rows = new PageRows(intake.batch(), manifest.title().isEmpty() ? file : manifest.title());
    }

    void store() throws IOException, Refusal {
        boolean bare = manifest.resources().values().stream()
                .flatMap(resource -> Href.within("", resource.href()).stream())
                .noneMatch(files::has);
        for (Manifest.Item item : manifest.items()) {
            intake.progress().check();
            item(item, bare);
        }
        info(
                "taken",
                Integer.toString(manifest.items().size()),
                manifest.version(),
                Long.toString(pages),
                Integer.toString(rows.media()));
        if (bare) {
            warning("bare");
        } else if (missing > 0) {
            warning("missing");
        }
        if (scripted > 0) {
            info("scripted", Long.toString(scripted));
        }
    }

    private void item(Manifest.Item item, boolean bare) throws IOException, Refusal {
        Manifest.Resource resource = manifest.resources().get(item.resource());
        if (item.resource().isEmpty() || bare) {
            rows.page(item.level(), item.line(), href(resource), item.title(), item.mastery(), "");
            intake.stored();
            return;
        }
        if (resource == null) {
            reject(item, "resource", item.resource());
            return;
        }
        Optional<String> path = Href.within("", resource.href());
        if (path.isEmpty()) {
            reject(item, "elsewhere", resource.href());
        } else if (!files.has(path.get())) {
            missing++;
            reject(item, "missing", path.get());
        } else {
            first(item, resource, path.get());
        }
    }

    private void first(Manifest.Item item, Manifest.Resource resource, String path) throws IOException, Refusal {
        if (!Href.isPage(path)) {
            reject(item, "kind", path);
            return;
        }
        page(item.level(), item.line(), path, item.title(), item.mastery());
        intake.stored();
        for (String other : resource.files()) {
            Optional<String> more = Href.within("", other);
            if (more.isPresent() && Href.isPage(more.get()) && files.has(more.get()) && !shown.contains(more.get())) {
                page(item.level() + 1, item.line(), more.get(), "", "");
            }
        }
    }

    private void page(int level, int line, String path, String title, String mastery) throws IOException, Refusal {
        byte[] bytes = files.bytes(path);
        shown.add(path);
        if (bytes.length > LARGEST_PAGE) {
            intake.rejected(path, Finding.error(Place.row(file, "", line), text("reject.large", path), remedy()));
            return;
        }
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        document.outputSettings().prettyPrint(false);
        boolean runs =
                !document.select("script, object, embed, applet, iframe, frame").isEmpty();
        scripted += runs ? 1 : 0;
        for (Element picture : document.select("img[src]")) {
            Optional<String> name = Href.within(path, picture.attr("src"));
            if (name.isPresent() && files.has(name.get())) {
                picture.attr("src", name.get());
                rows.media(name.get(), files.bytes(name.get()));
            }
        }
        String own = document.title().isBlank() ? path : document.title();
        rows.page(
                level,
                line,
                path,
                title.isEmpty() ? own : title,
                mastery,
                Html.shown(document.body().html()));
        pages++;
    }

    private static String href(Manifest.@Nullable Resource resource) {
        return resource == null ? "" : resource.href();
    }

    private void reject(Manifest.Item item, String why, String what) {
        intake.rejected(
                item.title(),
                Finding.error(
                        Place.row(file, "", item.line()),
                        Text.of("courses.scorm.reject." + why, item.title(), what),
                        remedy()));
    }

    private Text text(String key, String what) {
        return Text.of("courses.scorm." + key, file, what);
    }

    private static Text remedy() {
        return Text.of("courses.scorm.reject.remedy");
    }

    private void info(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file;
        System.arraycopy(more, 0, arguments, 1, more.length);
        intake.finding(Finding.info(Place.file(file), Text.of("courses.scorm." + key, arguments)));
    }

    private void warning(String key) {
        intake.finding(Finding.warning(
                Place.file(file), Text.of("courses.scorm." + key, file), Text.of("courses.scorm." + key + ".remedy")));
    }
}

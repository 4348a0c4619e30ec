package org.portolan.kernel.plugin;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Command;

/**
 * The version of the contract that a plugin was built against. Within one major version the contract only grows, so an
 * older minor version fits and a newer one does not.
 */
record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?(?:[.+-].*)?");

    static Optional<ApiVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minor = matcher.group(2);
        return Optional.of(
                new ApiVersion(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor)));
    }

    /** What this host offers; empty where it was started without module versions. */
    static Optional<ApiVersion> ofHost() {
        return Optional.ofNullable(Command.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .flatMap(ApiVersion::parse);
    }

    /** What the compiler noted when it saw {@code requires org.portolan.api}. */
    static Optional<ApiVersion> compiledInto(ModuleDescriptor plugin) {
        return plugin.requires().stream()
                .filter(requires -> requires.name().equals("org.portolan.api"))
                .findFirst()
                .flatMap(Requires::rawCompiledVersion)
                .flatMap(ApiVersion::parse);
    }

    @Override
    public int compareTo(ApiVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

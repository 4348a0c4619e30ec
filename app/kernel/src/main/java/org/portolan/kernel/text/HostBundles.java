package org.portolan.kernel.text;

import java.util.List;

/** The words of the program itself: of its modules that are present. */
public final class HostBundles {

    private static final List<String> NAMESPACES =
            List.of("api", "intake", "store", "render", "kernel", "desktop", "launcher");

    private HostBundles() {}

    /** Begin with the words of the host. */
    public static BundledTexts open() {
        BundledTexts texts = new BundledTexts();
        Module kernel = HostBundles.class.getModule();
        texts.add("host", kernel);
        ModuleLayer layer = kernel.getLayer();
        for (String namespace : NAMESPACES) {
            layer.findModule("org.portolan." + namespace).ifPresent(module -> texts.add(namespace, module));
        }
        return texts;
    }
}

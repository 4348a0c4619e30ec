package org.portolan.kernel.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What a JAR says about itself without any of its code being loaded.
 *
 * @param moduleInfo the bytes of its descriptor, where it has one
 * @param packages every folder of it that can be a package
 * @param java the newest Java among its class files; of a library, among the first of each package
 */
record JarContents(Attributes manifest, Optional<byte[]> moduleInfo, Set<String> packages, int java) {

    /** Class files of Java 17 carry the number 61, and so on. */
    private static final int BEFORE_JAVA_1 = 44;

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(/[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    static JarContents read(Path jar, boolean library) throws IOException {
        Set<String> packages = new HashSet<>();
        int java = 0;
        try (JarFile file = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                int slash = name.lastIndexOf('/');
                if (name.startsWith("META-INF/") || entry.isDirectory()) {
                    continue;
                }
                boolean first = slash > 0 && packages.add(name.substring(0, slash));
                if (name.endsWith(".class") && (first || !library)) {
                    java = Math.max(java, javaOf(file, entry));
                }
            }
            JarEntry descriptor = file.getJarEntry("module-info.class");
            Manifest manifest = file.getManifest();
            return new JarContents(
                    manifest == null ? new Attributes() : manifest.getMainAttributes(),
                    descriptor == null ? Optional.empty() : Optional.of(bytes(file, descriptor)),
                    packages.stream()
                            .filter(name -> PACKAGE.matcher(name).matches())
                            .map(name -> name.replace('/', '.'))
                            .collect(Collectors.toUnmodifiableSet()),
                    java);
        }
    }

    /** The first value among these attributes of the manifest; empty where it has none of them. */
    String attribute(String... names) {
        for (String name : names) {
            String value = manifest.getValue(name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static int javaOf(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            byte[] head = in.readNBytes(8);
            return head.length < 8 ? 0 : ByteBuffer.wrap(head).getShort(6) - BEFORE_JAVA_1;
        }
    }

    private static byte[] bytes(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** A descriptor for a newer Java, readable by this one: enough to name the plugin that is refused for it. */
    static byte[] readable(byte[] moduleInfo) {
        byte[] copy = moduleInfo.clone();
        if (copy.length > 8) {
            ByteBuffer.wrap(copy).putShort(4, (short) 0);
            int mine = Runtime.version().feature() + BEFORE_JAVA_1;
            if (ByteBuffer.wrap(copy).getShort(6) > mine) {
                ByteBuffer.wrap(copy).putShort(6, (short) mine);
            }
        }
        return copy;
    }
}

package org.portolan.kernel.plugin;

/** What the host does with a plugin whose layer stands, before anybody else sees it: migrate its schema, collect its extensions. */
@FunctionalInterface
public interface Begin {

    /** Take this plugin up; whatever is thrown becomes the plugin's problem, and it does not run. */
    void begin(RunningPlugin plugin) throws Exception;
}

package org.portolan.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Opens the packages of a module on behalf of that module: nobody else may, so it takes the lookup of a class in it. */
record Opening(Module module, MethodHandle addOpens) {

    static Opening of(Module module, MethodHandles.Lookup inside) throws ReflectiveOperationException {
        // The method asks who calls it; through this handle, the class of the lookup does.
        MethodType type = MethodType.methodType(Module.class, String.class, Module.class);
        return new Opening(module, inside.findVirtual(Module.class, "addOpens", type));
    }

    void to(Module host) {
        for (String name : module.getPackages()) {
            try {
                Module same = (Module) addOpens.invokeExact(module, name, host);
                assert same == module;
            } catch (Throwable refused) {
                throw new IllegalStateException(
                        "Package " + name + " of module " + module.getName() + " was not opened to " + host.getName()
                                + ": run the test inside the plugin's module, on the module path",
                        refused);
            }
        }
    }
}

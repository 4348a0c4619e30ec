package org.portolan.desktop.theme;

import net.miginfocom.swing.MigLayout;
import org.portolan.api.view.Filling;

/** A panel as wide as the place where it stands, which scrolls up and down where it is too long. */
public class Page extends Filling {

    public Page(String layout, String columns, String rows) {
        super(new MigLayout(layout, columns, rows));
    }
}

/** The command line: serve (the default), validate, import, export, load. */
@NullMarked
package org.controlatlas.cli;

import org.jspecify.annotations.NullMarked;

/** The command line: serve (the default), validate. */
@NullMarked
package org.controlatlas.cli;

import org.jspecify.annotations.NullMarked;

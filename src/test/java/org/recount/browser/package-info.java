/** The report as a reader uses it, driven in the Chromium of this machine. */
package org.recount.browser;

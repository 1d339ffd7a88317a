/**
 * Number format codes as spreadsheets define them (ECMA-376 Part 1, 18.8.30 and 18.8.31), with the
 * notations of Japanese editions: era dates, weekdays, kanji numerals. Not exported.
 */
@NullMarked
package org.jisseki.xlsx.format;

import org.jspecify.annotations.NullMarked;

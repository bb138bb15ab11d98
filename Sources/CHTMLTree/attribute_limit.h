// Not for Swift: what html_tree.c does to a page before libxml2 sees it.
#ifndef ATTRIBUTE_LIMIT_H
#define ATTRIBUTE_LIMIT_H

#include <stddef.h>

// libxml2 compares each attribute of an element with all before it, so that a few megabytes of them would take minutes. Returns a
// copy of the page (to be freed) in which blanks stand for an element's attributes beyond the thousandth, or NULL for a page
// without such an element, which is every page that a person has written. Takes time in proportion to the length.
char *without_excess_attributes(const char *bytes, size_t length);

#endif

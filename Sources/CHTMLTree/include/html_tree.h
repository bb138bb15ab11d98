// A parsed HTML page or XML feed as a walk over its nodes, so that no libxml2 type (and none of the ICU headers that it pulls in)
// reaches Swift.
#ifndef HTML_TREE_H
#define HTML_TREE_H

#include <stddef.h>

enum html_tree_event {
    HTML_TREE_OPEN = 1,       // name: the element, in lower case for HTML, with its prefix for XML (content:encoded)
    HTML_TREE_ATTRIBUTE = 2,  // name, value: follows its element's OPEN
    HTML_TREE_TEXT = 3,       // value: the characters, entities resolved
    HTML_TREE_CLOSE = 4       // name: the element
};

// Called once for each step of the walk, in the order of the page; the strings live until the call returns.
typedef void (*html_tree_visitor)(void *context, int event, const char *name, const char *value);

// Parses UTF-8 bytes and walks the tree. Returns 0, or -1 when there is no tree to be had (too large, out of memory).
// With is_xml the bytes are XML; no entity that the document itself declares is expanded, and nothing is fetched.
int html_tree_walk(const char *bytes, size_t length, int is_xml, void *context, html_tree_visitor visitor);

#endif

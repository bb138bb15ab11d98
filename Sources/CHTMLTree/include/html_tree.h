// A parsed HTML page as a flat list of nodes, so that no libxml2 type (and none of the ICU headers that it pulls in)
// reaches Swift.
#ifndef HTML_TREE_H
#define HTML_TREE_H

int html_tree_version(void);

#endif

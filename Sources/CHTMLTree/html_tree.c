#include "html_tree.h"
#include <libxml/xmlversion.h>

int html_tree_version(void) { return LIBXML_VERSION; }

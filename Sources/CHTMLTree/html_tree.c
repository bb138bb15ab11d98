#include "html_tree.h"
#include "attribute_limit.h"

#include <limits.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const xmlChar *characters) { return characters ? (const char *)characters : ""; }

// The element's name with its prefix, where it has one.
static const char *name_of(xmlNodePtr node, char *buffer, size_t length) {
    if (!node->ns || !node->ns->prefix) return text_of(node->name);
    snprintf(buffer, length, "%s:%s", text_of(node->ns->prefix), text_of(node->name));
    return buffer;
}

// The value without the entities that the document declares: a few kilobytes of them can stand for gigabytes. To be freed.
static xmlChar *value_of(xmlAttrPtr attribute) {
    xmlChar *value = NULL;
    for (xmlNodePtr part = attribute->children; part; part = part->next) {
        if (part->type == XML_TEXT_NODE) value = xmlStrcat(value, part->content);
    }
    return value;
}

static void open_element(xmlNodePtr node, void *context, html_tree_visitor visitor) {
    char name[256];
    visitor(context, HTML_TREE_OPEN, name_of(node, name, sizeof name), "");
    for (xmlAttrPtr attribute = node->properties; attribute; attribute = attribute->next) {
        xmlChar *value = value_of(attribute);
        visitor(context, HTML_TREE_ATTRIBUTE, text_of(attribute->name), text_of(value));
        xmlFree(value);
    }
}

int html_tree_walk(const char *bytes, size_t length, int is_xml, void *context, html_tree_visitor visitor) {
    if (length > INT_MAX) return -1;
    const int html_options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    const int xml_options =
        XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_COMPACT;
    char *shorter = without_excess_attributes(bytes, length);
    if (shorter) bytes = shorter;
    xmlDocPtr page = is_xml ? xmlReadMemory(bytes, (int)length, NULL, "UTF-8", xml_options)
                            : htmlReadMemory(bytes, (int)length, NULL, "UTF-8", html_options);
    free(shorter);
    if (!page) return -1;
    // An explicit walk: a page nested ten thousand deep must not use up the stack.
    xmlNodePtr node = page->children;
    while (node) {
        if (node->type == XML_ELEMENT_NODE) {
            open_element(node, context, visitor);
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            visitor(context, HTML_TREE_TEXT, "", text_of(node->content));
        } else if (node->type == XML_ENTITY_REF_NODE && node->name) {
            visitor(context, HTML_TREE_TEXT, "", text_of(node->content));
        }
        if (node->type == XML_ELEMENT_NODE && node->children) {
            node = node->children;
            continue;
        }
        while (node) {
            if (node->type == XML_ELEMENT_NODE) visitor(context, HTML_TREE_CLOSE, text_of(node->name), "");
            if (node->next) {
                node = node->next;
                break;
            }
            node = node->parent;
            if (node && node->type != XML_ELEMENT_NODE) node = NULL;
        }
    }
    xmlFreeDoc(page);
    return 0;
}

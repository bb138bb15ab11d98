#define _GNU_SOURCE
#include "attribute_limit.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_ATTRIBUTES = 1000 };

static int is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static int is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

static int is_named(const char *name, size_t length, const char *other) {
    return length == strlen(other) && strncasecmp(name, other, length) == 0;
}

// Behind the next `mark`, or the end where there is none.
static const char *behind(const char *at, const char *end, const char *mark) {
    const char *found = memmem(at, (size_t)(end - at), mark, strlen(mark));
    return found ? found + strlen(mark) : end;
}

// At the end tag of a script or a style, whose content is no markup.
static const char *raw_end(const char *at, const char *end) {
    while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
        if (end - at > 7 && (strncasecmp(at, "</script", 8) == 0 || strncasecmp(at, "</style", 7) == 0)) return at;
        at++;
    }
    return end;
}

// Behind one attribute, of which at least one byte is there.
static const char *attribute_end(const char *at, const char *end) {
    at++;
    while (at < end && !is_space(*at) && *at != '/' && *at != '>' && *at != '=') at++;
    const char *value = at;
    while (value < end && is_space(*value)) value++;
    if (value == end || *value != '=') return at;
    value++;
    while (value < end && is_space(*value)) value++;
    if (value < end && (*value == '"' || *value == '\'')) {
        const char *close = memchr(value + 1, *value, (size_t)(end - value - 1));
        return close ? close + 1 : end;
    }
    while (value < end && !is_space(*value) && *value != '>') value++;
    return value;
}

char *without_excess_attributes(const char *bytes, size_t length) {
    if (!bytes) return NULL;
    const char *end = bytes + length;
    const char *at = bytes;
    char *copy = NULL;
    while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
        if (end - at > 3 && memcmp(at, "<!--", 4) == 0) {
            at = behind(at, end, "-->");
            continue;
        }
        at++;
        if (at == end || !is_letter(*at)) continue;
        const char *name = at;
        while (at < end && !is_space(*at) && *at != '/' && *at != '>') at++;
        const size_t name_length = (size_t)(at - name);
        for (size_t count = 0; at < end && *at != '>';) {
            if (is_space(*at) || *at == '/') {
                at++;
                continue;
            }
            const char *attribute = at;
            at = attribute_end(at, end);
            if (++count <= MOST_ATTRIBUTES) continue;
            if (!copy) {
                copy = malloc(length);
                if (!copy) return NULL;
                memcpy(copy, bytes, length);
            }
            memset(copy + (attribute - bytes), ' ', (size_t)(at - attribute));
        }
        if (is_named(name, name_length, "script") || is_named(name, name_length, "style")) at = raw_end(at, end);
    }
    return copy;
}

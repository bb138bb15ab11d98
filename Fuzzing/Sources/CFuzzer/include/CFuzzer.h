#pragma once

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own entry point for programs that have a `main` (https://llvm.org/docs/LibFuzzer.html, "Using libFuzzer as a
/// library"): calls `tryInput` with one input after the other.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*tryInput)(const uint8_t *bytes, size_t count));

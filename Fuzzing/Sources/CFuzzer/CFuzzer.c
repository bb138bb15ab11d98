// SwiftPM wants a source file in a target; the function itself comes with -sanitize=fuzzer.
#include "CFuzzer.h"

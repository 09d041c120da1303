/* Of which text the library was made: a library of an older text is not used. */
#include "kernel.h"

#ifndef SOURCE
#define SOURCE 0
#endif
uint32_t kernel_source(void) { return SOURCE; }

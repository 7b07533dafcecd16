#pragma once

#include <vector>

#include "values/core/completion.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

// A heap of guest values in a vector, smallest first, compared with their own `<`. Mirrors Modules/_heapqmodule.c. If
// the heap changes during a comparison, raises RuntimeError `list changed size during iteration`.

/// Adds the item to the heap.
Completion<void> heap_push(Runtime& runtime, std::vector<Value>& heap, Value item);
/// Raises IndexError `index out of range` when the heap is empty.
Completion<Value> heap_pop(Runtime& runtime, std::vector<Value>& heap);

}  // namespace loopscope

#include "values/containers/heapq.h"

#include <utility>

#include "values/core/operators.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

/// Whether the item at one index is less than the item at another; owns both during the comparison.
Completion<bool> is_less(Runtime& runtime, std::vector<Value>& heap, std::size_t left, std::size_t right) {
  Value const first = heap[left];
  Value const second = heap[right];
  std::size_t const size = heap.size();
  bool const less = TRY(holds(runtime, Comparison::less, first, second));
  if (heap.size() != size) return runtime.raise(runtime.types.runtime_error, "list changed size during iteration");
  return less;
}

/// Moves the item up while it is less than its parent. Mirrors siftdown.
Completion<void> sift_down(Runtime& runtime, std::vector<Value>& heap, std::size_t top, std::size_t place) {
  while (place > top) {
    std::size_t const parent = (place - 1) / 2;
    if (!TRY(is_less(runtime, heap, place, parent))) break;
    std::swap(heap[place], heap[parent]);
    place = parent;
  }
  return {};
}

/// Moves the item down to a leaf, promoting the smaller child each time, and then up again: this needs fewer
/// comparisons. Mirrors siftup.
Completion<void> sift_up(Runtime& runtime, std::vector<Value>& heap, std::size_t place) {
  std::size_t const size = heap.size();
  std::size_t const top = place;
  while (place < size / 2) {
    std::size_t child = 2 * place + 1;
    if (child + 1 < size && !TRY(is_less(runtime, heap, child, child + 1))) ++child;
    std::swap(heap[child], heap[place]);
    place = child;
  }
  return sift_down(runtime, heap, top, place);
}

}  // namespace

Completion<void> heap_push(Runtime& runtime, std::vector<Value>& heap, Value item) {
  heap.push_back(std::move(item));
  return sift_down(runtime, heap, 0, heap.size() - 1);
}

Completion<Value> heap_pop(Runtime& runtime, std::vector<Value>& heap) {
  if (heap.empty()) return runtime.raise(runtime.types.index_error, "index out of range");
  Value last = std::move(heap.back());
  heap.pop_back();
  if (heap.empty()) return last;
  Value smallest = std::exchange(heap[0], std::move(last));
  TRY(sift_up(runtime, heap, 0));
  return smallest;
}

}  // namespace loopscope

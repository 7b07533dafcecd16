#include <algorithm>

#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

/// A stable merge sort that calls `less` in the same order as CPython does for short lists: is a later item less than
/// an earlier one.
class Sorter {
 public:
  struct Item {
    Value key;
    Value value;
  };

  Sorter(Runtime& runtime, std::vector<Item>& items) : m_runtime(runtime), m_items(items) {}

  /// Sorts the items; after an exception all items are still present, partly sorted.
  Completion<void> sort() {
    m_spare.resize(m_items.size() >= short_length ? m_items.size() : 0);
    return sort_part(0, m_items.size());
  }

 private:
  static constexpr std::size_t short_length = 64;

  Completion<bool> less(Item const& left, Item const& right) {
    Value const& a = left.key;
    Value const& b = right.key;
    if (both_small_ints(a, b)) return a.as_small_int() < b.as_small_int();
    if (a.is_float() && b.is_float()) return a.as_float() < b.as_float();
    return holds(m_runtime, Comparison::less, a, b);
  }

  Completion<void> sort_part(std::size_t begin, std::size_t end) {
    if (end - begin < short_length) return insert_all(begin, end);
    std::size_t const middle = begin + (end - begin) / 2;
    TRY(sort_part(begin, middle));
    TRY(sort_part(middle, end));
    return merge(begin, middle, end);
  }

  void reverse(std::size_t begin, std::size_t end) {
    std::reverse(m_items.begin() + static_cast<std::ptrdiff_t>(begin),
                 m_items.begin() + static_cast<std::ptrdiff_t>(end));
  }

  /// The end of the ascending run at the start, after reversing a descending run. Mirrors count_run of
  /// Objects/listobject.c.
  Completion<std::size_t> first_run(std::size_t begin, std::size_t end) {
    std::size_t run = begin + 1;
    while (run < end && !TRY(less(m_items[run], m_items[run - 1]))) ++run;
    if (run >= end) return end;
    if (run > begin + 1) {
      if (TRY(less(m_items[begin], m_items[run - 1]))) return run;
      reverse(begin, run);  // All equal: reversing them twice keeps their order.
    }
    std::size_t equal = 0;  // The number of items at the end of the descending run that equal their predecessor.
    auto const turn_equal = [&](std::size_t until) {
      if (equal > 0) reverse(until - equal - 1, until);
      equal = 0;
    };
    for (++run; run < end; ++run) {
      if (TRY(less(m_items[run], m_items[run - 1]))) {
        turn_equal(run);
      } else if (TRY(less(m_items[run - 1], m_items[run]))) {
        break;
      } else {
        ++equal;
      }
    }
    turn_equal(run);
    reverse(begin, run);
    while (run < end && !TRY(less(m_items[run], m_items[run - 1]))) ++run;
    return run;
  }

  Completion<void> insert_all(std::size_t begin, std::size_t end) {
    if (end - begin < 2) return {};
    for (std::size_t index = TRY(first_run(begin, end)); index < end; ++index) {
      std::size_t low = begin;
      std::size_t high = index;
      while (low < high) {
        std::size_t const middle = low + (high - low) / 2;
        if (TRY(less(m_items[index], m_items[middle]))) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      auto const first = m_items.begin();
      std::rotate(first + static_cast<std::ptrdiff_t>(low), first + static_cast<std::ptrdiff_t>(index),
                  first + static_cast<std::ptrdiff_t>(index) + 1);
    }
    return {};
  }

  Completion<void> merge(std::size_t begin, std::size_t middle, std::size_t end) {
    if (!TRY(less(m_items[middle], m_items[middle - 1]))) return {};
    std::size_t left = begin;
    std::size_t right = middle;
    std::size_t out = begin;
    bool raised = false;
    while (left < middle && right < end) {
      auto is_less = less(m_items[right], m_items[left]);
      raised = is_less.is_raised();
      if (raised) break;
      std::swap(m_spare[out++], m_items[is_less.value() ? right++ : left++]);
    }
    while (left < middle) std::swap(m_spare[out++], m_items[left++]);
    while (right < end) std::swap(m_spare[out++], m_items[right++]);
    for (std::size_t index = begin; index < end; ++index) std::swap(m_items[index], m_spare[index]);
    if (raised) return Raised{};
    return {};
  }

  Runtime& m_runtime;
  std::vector<Item>& m_items;
  std::vector<Item> m_spare;
};

}  // namespace

Completion<void> sort(Runtime& runtime, ListObject& list, Value const& key, SortOrder order) {
  std::vector<Value> values;
  values.swap(list.items);
  std::vector<Sorter::Item> items;
  items.reserve(values.size());
  bool raised = false;
  for (Value const& value : values) {
    if (key.is_none()) {
      items.push_back({value, Value::unset()});
      continue;
    }
    auto made = call(runtime, key, std::span<Value const>(&value, 1));
    raised = made.is_raised();
    if (raised) break;
    items.push_back({made.take(), value});
  }
  if (!raised) {
    if (order == SortOrder::descending) std::ranges::reverse(items);
    raised = Sorter(runtime, items).sort().is_raised();
    if (order == SortOrder::descending) std::ranges::reverse(items);
    for (std::size_t index = 0; index < items.size(); ++index)
      values[index] = key.is_none() ? items[index].key : items[index].value;
  }
  bool const was_modified = list.items.capacity() != 0;
  list.items.swap(values);
  if (raised) return Raised{};
  if (was_modified) return runtime.raise(runtime.types.value_error, "list modified during sort");
  return {};
}

}  // namespace loopscope

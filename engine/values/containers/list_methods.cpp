#include <algorithm>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/method_tables.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"

namespace loopscope {

namespace {

using Arguments = std::span<Value>;

ListObject& self_of(Arguments arguments) { return *arguments[0].as<ListObject>(); }

std::int64_t clip(std::int64_t index, std::size_t size) {
  auto const length = static_cast<std::int64_t>(size);
  if (index < 0) index = std::max<std::int64_t>(0, index + length);
  return std::min(index, length);
}

Completion<Value> insert(Runtime& runtime, Arguments arguments) {
  auto& items = self_of(arguments).items;
  std::int64_t const index = clip(TRY(index_of(runtime, arguments[1])), items.size());
  items.insert(items.begin() + index, arguments[2]);
  return Value::none();
}

Completion<Value> pop(Runtime& runtime, Arguments arguments) {
  auto& items = self_of(arguments).items;
  std::int64_t index = TRY(index_of(runtime, arguments[1]));
  if (items.empty()) return runtime.raise(runtime.types.index_error, "pop from empty list");
  if (index < 0) index += static_cast<std::int64_t>(items.size());
  if (index < 0 || index >= static_cast<std::int64_t>(items.size()))
    return runtime.raise(runtime.types.index_error, "pop index out of range");
  Value item = std::move(items[static_cast<std::size_t>(index)]);
  items.erase(items.begin() + index);
  return item;
}

Completion<Value> remove(Runtime& runtime, Arguments arguments) {
  auto& items = self_of(arguments).items;
  for (std::size_t index = 0; index < items.size(); ++index) {
    Value const item = items[index];
    if (!TRY(equals(runtime, item, arguments[1]))) continue;
    if (index < items.size()) {
      Value const dropped = std::move(items[index]);
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return Value::none();
  }
  return runtime.raise(runtime.types.value_error, "list.remove(x): x not in list");
}

/// The first index of the item in the part of the sequence; calls the accessor again after guest code has run.
template <typename Items>
Completion<Value> find_index(Runtime& runtime, Items items, Arguments arguments, char const* message) {
  auto const bound = [&](Value const& value) -> Completion<std::int64_t> {
    if (has_index(runtime, value)) return clipped_index_of(runtime, value);
    return runtime.raise(runtime.types.type_error, "slice indices must be integers or have an __index__ method");
  };
  std::int64_t const given_start = TRY(bound(arguments[2]));
  std::int64_t const given_stop = TRY(bound(arguments[3]));
  std::int64_t const start = clip(given_start, items().size());
  std::int64_t const stop = clip(given_stop, items().size());
  for (std::int64_t index = start; index < stop && index < static_cast<std::int64_t>(items().size()); ++index) {
    Value const item = items()[static_cast<std::size_t>(index)];
    if (TRY(equals(runtime, item, arguments[1]))) return int_value(runtime, index);
  }
  return runtime.raise(runtime.types.value_error, message);
}

template <typename Items>
Completion<Value> count_equal(Runtime& runtime, Items items, Value const& wanted) {
  std::int64_t count = 0;
  for (std::size_t index = 0; index < items().size(); ++index) {
    Value const item = items()[index];
    count += TRY(equals(runtime, item, wanted));
  }
  return int_value(runtime, count);
}

Completion<Value> sort_list(Runtime& runtime, Arguments arguments) {
  bool const is_reversed = TRY(truth(runtime, arguments[2]));
  TRY(sort(runtime, self_of(arguments), arguments[1], is_reversed ? SortOrder::descending : SortOrder::ascending));
  return Value::none();
}

constexpr NativeDefinition list_methods[] = {
    {"append", "(self, object, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       self_of(arguments).items.push_back(std::move(arguments[1]));
       return Value::none();
     }},
    {"clear", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       std::vector<Value> dropped;
       dropped.swap(self_of(arguments).items);
       return Value::none();
     }},
    {"copy", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return make_list(runtime, self_of(arguments).items);
     }},
    {"count", "(self, value, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return count_equal(runtime, [&]() -> auto& { return self_of(arguments).items; }, arguments[1]);
     }},
    {"extend", "(self, iterable, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       TRY(extend(runtime, self_of(arguments), arguments[1]));
       return Value::none();
     }},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return find_index(
           runtime, [&]() -> auto& { return self_of(arguments).items; }, arguments, "list.index(x): x not in list");
     }},
    {"insert", "(self, index, object, /)", insert},
    {"pop", "(self, index=-1, /)", pop},
    {"remove", "(self, value, /)", remove},
    {"reverse", "(self, /)",
     [](Runtime&, Arguments arguments) -> Completion<Value> {
       std::ranges::reverse(self_of(arguments).items);
       return Value::none();
     }},
    {"sort", "(self, /, *, key=None, reverse=False)", sort_list},
};

constexpr NativeDefinition tuple_methods[] = {
    {"count", "(self, value, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return count_equal(runtime, [&] { return arguments[0].as<TupleObject>()->items(); }, arguments[1]);
     }},
    {"index", "(self, value, start=0, stop=9223372036854775807, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       return find_index(
           runtime, [&] { return arguments[0].as<TupleObject>()->items(); }, arguments,
           "tuple.index(x): x not in tuple");
     }},
};

}  // namespace

void add_list_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.list, list_methods); }
void add_tuple_methods(Runtime& runtime) { add_methods(runtime, *runtime.types.tuple, tuple_methods); }

}  // namespace loopscope

#include <algorithm>
#include <numeric>

#include "stdlib/itertools/itertools.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/numbers/int.h"

// The iterators that select from a pool. `items` is the pool (for product: one tuple per position), `position` the
// number of selected items, `indices` the selection. `source` is None until they are exhausted, then unset.
namespace loopscope::itertools {

namespace {

constexpr auto c_type = NativeFlavour::c_type;

Value end(Itertool& tool) {
  tool.source = Value::unset();
  return Value::unset();
}

std::int64_t pool_size(Itertool const& tool) { return static_cast<std::int64_t>(tool.items.size()); }
std::size_t chosen_count(Itertool const& tool) { return static_cast<std::size_t>(tool.position); }

/// The items at the first `position` indices.
Value chosen(Runtime& runtime, Itertool const& tool) {
  std::vector<Value> row;
  for (std::size_t place = 0; place < chosen_count(tool); ++place) {
    row.push_back(tool.items[static_cast<std::size_t>(tool.indices[place])]);
  }
  return Value::from(make_tuple(runtime, row));
}

Completion<Ref<Itertool>> make_with_pool(Runtime& runtime, Arguments arguments, Value const& count) {
  std::vector<Value> pool = TRY(items_of(runtime, arguments[1]));
  std::int64_t const number = count.is_none() ? static_cast<std::int64_t>(pool.size()) : TRY(index_of(runtime, count));
  if (number < 0) return runtime.raise(runtime.types.value_error, "r must be non-negative");
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = Value::none();
  tool->items = std::move(pool);
  tool->position = number;
  return tool;
}

// ---- combinations ----

Completion<Value> construct_combinations(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = TRY(make_with_pool(runtime, arguments, arguments[2]));
  if (tool->position > pool_size(*tool)) {
    end(*tool);
    return tool;
  }
  tool->indices.resize(chosen_count(*tool));
  std::iota(tool->indices.begin(), tool->indices.end(), 0);
  return tool;
}

Completion<Value> next_of_combinations(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.source.is_unset()) return Value::unset();
  if (std::exchange(tool.is_started, true)) {
    std::size_t place = chosen_count(tool);
    auto const last = [&](std::size_t at) { return pool_size(tool) - tool.position + static_cast<std::int64_t>(at); };
    while (place > 0 && tool.indices[place - 1] == last(place - 1)) --place;
    if (place == 0) return end(tool);
    std::iota(tool.indices.begin() + static_cast<std::ptrdiff_t>(place) - 1, tool.indices.end(),
              tool.indices[place - 1] + 1);
  }
  return chosen(runtime, tool);
}

// ---- combinations_with_replacement ----

Completion<Value> construct_with_replacement(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = TRY(make_with_pool(runtime, arguments, arguments[2]));
  tool->indices.resize(chosen_count(*tool));
  if (tool->items.empty() && tool->position > 0) end(*tool);
  return tool;
}

Completion<Value> next_with_replacement(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.source.is_unset()) return Value::unset();
  if (std::exchange(tool.is_started, true)) {
    std::size_t place = chosen_count(tool);
    while (place > 0 && tool.indices[place - 1] == pool_size(tool) - 1) --place;
    if (place == 0) return end(tool);
    std::fill(tool.indices.begin() + static_cast<std::ptrdiff_t>(place) - 1, tool.indices.end(),
              tool.indices[place - 1] + 1);
  }
  return chosen(runtime, tool);
}

// ---- permutations: `indices` are the indices of the whole pool, then a counter for each position ----

Completion<Value> construct_permutations(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = TRY(make_with_pool(runtime, arguments, Value::none()));
  if (!arguments[2].is_none()) {
    if (!is_int(arguments[2])) return runtime.raise(runtime.types.type_error, "Expected int as r");
    tool->position = as_int(arguments[2]);
    if (tool->position < 0) return runtime.raise(runtime.types.value_error, "r must be non-negative");
  }
  if (tool->position > pool_size(*tool)) {
    end(*tool);
    return tool;
  }
  tool->indices.resize(tool->items.size());
  std::iota(tool->indices.begin(), tool->indices.end(), 0);
  for (std::int64_t place = 0; place < tool->position; ++place) tool->indices.push_back(pool_size(*tool) - place);
  return tool;
}

Completion<Value> next_of_permutations(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.source.is_unset()) return Value::unset();
  if (!std::exchange(tool.is_started, true)) return chosen(runtime, tool);
  auto const indices = tool.indices.begin();
  auto const size = static_cast<std::ptrdiff_t>(tool.items.size());
  auto const counters = indices + size;
  for (std::ptrdiff_t place = tool.position - 1; place >= 0; --place) {
    if (--counters[place] > 0) {
      std::swap(indices[place], indices[size - counters[place]]);
      return chosen(runtime, tool);
    }
    std::rotate(indices + place, indices + place + 1, indices + size);
    counters[place] = size - place;
  }
  return end(tool);
}

// ---- product ----

Completion<Value> construct_product(Runtime& runtime, Arguments arguments) {
  std::int64_t const repeat = TRY(index_of(runtime, arguments[1]));
  if (repeat < 0) return runtime.raise(runtime.types.value_error, "repeat argument cannot be negative");
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = Value::none();
  std::vector<Value> pools;
  if (repeat > 0) {
    for (Value const& iterable : arguments[2].as<TupleObject>()->items()) {
      pools.push_back(Value::from(TRY(tuple_of(runtime, iterable))));
    }
  }
  for (std::int64_t round = 0; round < repeat; ++round) {
    tool->items.insert(tool->items.end(), pools.begin(), pools.end());
  }
  tool->indices.resize(tool->items.size());
  for (Value const& pool : pools) {
    if (pool.as<TupleObject>()->size() == 0) end(*tool);
  }
  return tool;
}

Completion<Value> next_of_product(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.source.is_unset()) return Value::unset();
  auto const pool = [&](std::size_t place) -> TupleObject const& { return *tool.items[place].as<TupleObject>(); };
  if (std::exchange(tool.is_started, true)) {
    std::size_t place = tool.items.size();
    while (place > 0 && std::cmp_equal(++tool.indices[place - 1], pool(place - 1).size())) tool.indices[--place] = 0;
    if (place == 0) return end(tool);
  }
  std::vector<Value> row;
  for (std::size_t place = 0; place < tool.items.size(); ++place) {
    row.push_back(pool(place)[static_cast<std::size_t>(tool.indices[place])]);
  }
  return make_tuple(runtime, row);
}

constexpr NativeTypeDefinition types[] = {
    {.name = "itertools.combinations",
     .set_up = set_up_with<next_of_combinations>,
     .constructor = {"combinations", "(type, iterable, r)", construct_combinations, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.combinations_with_replacement",
     .set_up = set_up_with<next_with_replacement>,
     .constructor = {"combinations_with_replacement", "(type, iterable, r)", construct_with_replacement, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.permutations",
     .set_up = set_up_with<next_of_permutations>,
     .constructor = {"permutations", "(type, iterable, r=None)", construct_permutations, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.product",
     .set_up = set_up_with<next_of_product>,
     .constructor = {"product", "(type, /, *iterables, repeat=1)", construct_product, c_type},
     .special_methods = "iter next new"},
};

}  // namespace

std::span<NativeTypeDefinition const> combination_types() { return types; }

}  // namespace loopscope::itertools

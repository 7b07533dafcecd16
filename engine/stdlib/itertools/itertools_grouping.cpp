#include <string>

#include "stdlib/itertools/itertools.h"
#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"

// The iterators that buffer items: batched, groupby, islice, pairwise.
namespace loopscope::itertools {

namespace {

constexpr auto c_type = NativeFlavour::c_type;

// ---- batched: `position` is the length of a batch, `is_started` the flag `strict` ----

Completion<Value> construct_batched(Runtime& runtime, Arguments arguments) {
  std::int64_t const length = TRY(index_of(runtime, arguments[2]));
  bool const is_strict = TRY(truth(runtime, arguments[3]));
  if (length < 1) return runtime.raise(runtime.types.value_error, "n must be at least one");
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  tool->position = length;
  tool->is_started = is_strict;
  return tool;
}

Completion<Value> next_of_batched(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  std::vector<Value> batch;
  while (std::cmp_less(batch.size(), tool.position)) {
    Value item = TRY(draw(runtime, tool));
    if (item.is_unset()) {
      tool.source = Value::unset();
      if (batch.empty()) return Value::unset();
      if (tool.is_started) return runtime.raise(runtime.types.value_error, "batched(): incomplete batch");
      break;
    }
    batch.push_back(std::move(item));
  }
  return make_tuple(runtime, batch);
}

// ---- groupby: `items` are the key of the group, the key of the current item, and that item (unset: none); `position`
// is the number of the group; its _grouper stores the groupby as `source`, the key as `held`, and the number of the
// group ----

enum GroupItem : std::uint8_t { target_key, current_key, current_value, group_items };

extern NativeTypeDefinition const grouper_type;

Completion<Value> construct_group_by(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  tool->function = arguments[2];
  tool->items.resize(group_items);
  return tool;
}

/// Returns false at the end.
Completion<bool> take_item(Runtime& runtime, Itertool& group_by) {
  Value item = TRY(draw(runtime, group_by));
  if (item.is_unset()) return false;
  Value const function = group_by.function;
  Value key = function.is_none() ? item : TRY(call(runtime, function, std::span<Value const>(&item, 1)));
  std::swap(group_by.items[current_value], item);
  std::swap(group_by.items[current_key], key);
  return true;
}

Completion<Value> next_of_group_by(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.items.empty()) return Value::unset();
  ++tool.position;
  while (true) {
    Value const target = tool.items[target_key];
    Value const current = tool.items[current_key];
    if (!current.is_unset()) {
      if (target.is_unset() || !TRY(equals(runtime, target, current))) break;
    }
    if (!TRY(take_item(runtime, tool))) return Value::unset();
  }
  Value const key = tool.items[current_key];
  tool.items[target_key] = key;
  Ref<Itertool> grouper = runtime.heap.make<Itertool>(native_type(runtime, grouper_type));
  grouper->source = self;
  grouper->held = key;
  grouper->position = tool.position;
  return make_tuple(runtime, {key, Value::from(std::move(grouper))});
}

Completion<Value> next_of_grouper(Runtime& runtime, Value const& self) {
  Itertool& grouper = self_of(self);
  if (grouper.source.is_unset()) return Value::unset();
  Value const parent = grouper.source;
  Itertool& tool = self_of(parent);
  if (tool.position != grouper.position || tool.items.empty()) return Value::unset();
  if (tool.items[current_value].is_unset() && !TRY(take_item(runtime, tool))) return Value::unset();
  Value const current = tool.items[current_key];
  Value const target = grouper.held;
  if (!TRY(equals(runtime, target, current))) return Value::unset();
  tool.items[current_key] = Value::unset();
  return std::move(tool.items[current_value]);
}

// ---- islice: `position` items were consumed; `indices` are the next index to return, the stop (-1: none), the step
// ----

constexpr std::string_view not_in_range = "must be None or an integer: 0 <= x <= sys.maxsize.";

/// The value of an argument: the default for None; -2 for a value that is not an index.
Completion<std::int64_t> slice_part(Runtime& runtime, Value const& given, std::int64_t default_value) {
  if (given.is_none()) return default_value;
  if (!is_int(given) && !has_index(runtime, given)) return -2;
  Completion<std::int64_t> number = index_of(runtime, given);
  if (!number.is_raised()) return number.value() < 0 ? -2 : number.value();
  runtime.take_exception();
  return -2;
}

Completion<Value> construct_islice(Runtime& runtime, Arguments arguments) {
  auto const value_error = [&](std::string_view start) {
    return runtime.raise(runtime.types.value_error, std::string(start) + std::string(not_in_range));
  };
  bool const has_start = !arguments[3].is_unset();
  std::int64_t const stop = TRY(slice_part(runtime, arguments[has_start ? 3 : 2], -1));
  std::int64_t const start = has_start ? TRY(slice_part(runtime, arguments[2], 0)) : 0;
  if (stop == -2) return value_error("Stop argument for islice() ");
  if (start == -2) return value_error("Indices for islice() ");
  std::int64_t const step = TRY(slice_part(runtime, arguments[4], 1));
  if (step < 1) {
    return runtime.raise(runtime.types.value_error, "Step for islice() must be a positive integer or None.");
  }
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  tool->indices = {start, stop, step};
  return tool;
}

Completion<Value> next_of_islice(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  std::int64_t const stop = tool.indices[1];
  Value item;
  std::int64_t const wanted = stop < 0 ? tool.indices[0] : std::min(tool.indices[0], stop);
  bool const gives_one = stop < 0 || tool.indices[0] < stop;
  while (!tool.source.is_unset() && (tool.position < wanted || (gives_one && tool.position == wanted))) {
    item = TRY(draw(runtime, tool));
    if (item.is_unset()) break;
    ++tool.position;
  }
  if (!gives_one || tool.source.is_unset() || item.is_unset()) {
    tool.source = Value::unset();
    return Value::unset();
  }
  if (__builtin_add_overflow(tool.indices[0], tool.indices[2], &tool.indices[0])) tool.indices[0] = INT64_MAX;
  return item;
}

// ---- pairwise: `held` is the previous item ----

Completion<Value> construct_pairwise(Runtime& runtime, Arguments arguments) {
  Ref<Itertool> tool = make(runtime, arguments);
  tool->source = TRY(iterate(runtime, arguments[1]));
  return tool;
}

Completion<Value> next_of_pairwise(Runtime& runtime, Value const& self) {
  Itertool& tool = self_of(self);
  if (tool.held.is_unset()) {
    Value first = TRY(draw(runtime, tool));
    if (first.is_unset()) {
      tool.source = Value::unset();
      return Value::unset();
    }
    tool.held = std::move(first);
  }
  Value const before = tool.held;
  Value const item = TRY(draw(runtime, tool));
  if (item.is_unset()) {
    tool.source = tool.held = Value::unset();
    return Value::unset();
  }
  tool.held = item;
  return make_tuple(runtime, {before, item});
}

constexpr NativeTypeDefinition types[] = {
    {.name = "itertools.batched",
     .set_up = set_up_with<next_of_batched>,
     .constructor = {"batched", "(type, iterable, n, *, strict=False)", construct_batched, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.groupby",
     .set_up = set_up_with<next_of_group_by>,
     .constructor = {"groupby", "(type, iterable, key=None)", construct_group_by, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.islice",
     .set_up = set_up_with<next_of_islice>,
     .constructor = {"islice", "(type, iterable, start, stop=unset, step=None, /)", construct_islice, c_type},
     .special_methods = "iter next new"},
    {.name = "itertools.pairwise",
     .set_up = set_up_with<next_of_pairwise>,
     .constructor = {"pairwise", "(type, iterable, /)", construct_pairwise, c_type},
     .special_methods = "iter next new"},
};

constexpr NativeTypeDefinition grouper_type = {
    .name = "itertools._grouper", .set_up = set_up_with<next_of_grouper>, .special_methods = "iter next"};

}  // namespace

std::span<NativeTypeDefinition const> grouping_types() { return types; }

}  // namespace loopscope::itertools

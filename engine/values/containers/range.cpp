#include "values/containers/range.h"

#include "values/containers/iterators.h"
#include "values/containers/slice.h"
#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"
#include "values/text/str.h"

namespace loopscope {

namespace {

Raised raise_too_large(Runtime& runtime) {
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope's ranges support only 64-bit integers");
}

Completion<std::int64_t> bound_of(Runtime& runtime, Value const& value) {
  Value const index = TRY(index_value(runtime, value));
  if (big_of(index)) return raise_too_large(runtime);
  return as_int(index);
}

}  // namespace

Completion<Value> make_range(Runtime& runtime, std::int64_t start, std::int64_t stop, std::int64_t step) {
  if (step == 0) return runtime.raise(runtime.types.value_error, "range() arg 3 must not be zero");
  std::uint64_t count = 0;
  if (step > 0 ? start < stop : start > stop) {
    std::uint64_t const low = static_cast<std::uint64_t>(step > 0 ? start : stop);
    std::uint64_t const high = static_cast<std::uint64_t>(step > 0 ? stop : start);
    std::uint64_t const stride = step > 0 ? static_cast<std::uint64_t>(step) : ~static_cast<std::uint64_t>(step) + 1;
    count = (high - low - 1) / stride + 1;
  }
  if (count > static_cast<std::uint64_t>(INT64_MAX)) return raise_too_large(runtime);
  return runtime.heap.make<RangeObject>(*runtime.types.range, start, stop, step, static_cast<std::int64_t>(count));
}

namespace {

RangeObject& self_of(Value const& value) { return *value.as<RangeObject>(); }

/// The number at the index; nothing overflows within the range.
std::int64_t at(RangeObject const& range, std::int64_t index) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(range.start) +
                                   static_cast<std::uint64_t>(index) * static_cast<std::uint64_t>(range.step));
}

Completion<Value> range_repr(Runtime& runtime, Value const& self) {
  RangeObject& range = self_of(self);
  std::string text = "range(" + int_text(range.start) + ", " + int_text(range.stop);
  if (range.step != 1) text += ", " + int_text(range.step);
  return str_value(runtime, text + ")");
}

Completion<Value> range_compare(Runtime&, Value const& self, Value const& other, Comparison comparison) {
  if (!other.is<RangeObject>() || (comparison != Comparison::equal && comparison != Comparison::not_equal))
    return Value::not_implemented();
  RangeObject& left = self_of(self);
  RangeObject& right = self_of(other);
  bool const same = left.length == right.length &&
                    (left.length == 0 || (left.start == right.start && (left.length == 1 || left.step == right.step)));
  return Value::boolean(same == (comparison == Comparison::equal));
}

Completion<std::int64_t> range_hash(Runtime& runtime, Value const& self) {
  RangeObject& range = self_of(self);
  std::int64_t const none = TRY(hash(runtime, Value::none()));
  std::int64_t const parts[] = {hash_int(range.length), range.length == 0 ? none : hash_int(range.start),
                                range.length <= 1 ? none : hash_int(range.step)};
  return combine_tuple_hashes(parts);
}

Completion<Value> range_get_item(Runtime& runtime, Value const& self, Value const& key) {
  RangeObject& range = self_of(self);
  if (auto* slice = key.if_is<SliceObject>()) {
    SliceBounds const bounds = TRY(bounds_of(runtime, *slice, range.length));
    std::int64_t step = 0;
    if (__builtin_mul_overflow(range.step, bounds.step, &step)) return raise_too_large(runtime);
    return make_range(runtime, at(range, bounds.start), at(range, bounds.stop), step);
  }
  if (!is_int(key)) {
    return runtime.raise(runtime.types.type_error,
                         "range indices must be integers or slices, not " + type_of(runtime, key).name());
  }
  char const* const out_of_range = "range object index out of range";
  if (big_of(key)) return runtime.raise(runtime.types.index_error, out_of_range);
  return int_value(runtime, at(range, TRY(sequence_index(runtime, key, range.length, out_of_range))));
}

Completion<bool> range_contains(Runtime& runtime, Value const& self, Value const& item) {
  RangeObject& range = self_of(self);
  if (is_int(item)) {
    if (big_of(item)) return false;
    std::int64_t const number = as_int(item);
    bool const inside =
        range.step > 0 ? range.start <= number && number < range.stop : range.stop < number && number <= range.start;
    if (!inside) return false;
    std::uint64_t const distance = range.step > 0
                                       ? static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(range.start)
                                       : static_cast<std::uint64_t>(range.start) - static_cast<std::uint64_t>(number);
    std::uint64_t const stride =
        range.step > 0 ? static_cast<std::uint64_t>(range.step) : ~static_cast<std::uint64_t>(range.step) + 1;
    return distance % stride == 0;
  }
  for (std::int64_t index = 0; index < range.length; ++index) {
    if (TRY(equals(runtime, int_value(runtime, at(range, index)), item))) return true;
  }
  return false;
}

Completion<Value> range_construct(Runtime& runtime, Type&, CallArguments const& arguments) {
  auto const given = arguments.positional;
  if (!arguments.keyword_names.empty())
    return runtime.raise(runtime.types.type_error, "range() takes no keyword arguments");
  if (given.empty()) return runtime.raise(runtime.types.type_error, "range expected at least 1 argument, got 0");
  if (given.size() > 3)
    return runtime.raise(runtime.types.type_error,
                         "range expected at most 3 arguments, got " + std::to_string(given.size()));
  std::int64_t const first = TRY(bound_of(runtime, given[0]));
  if (given.size() == 1) return make_range(runtime, 0, first, 1);
  std::int64_t const stop = TRY(bound_of(runtime, given[1]));
  std::int64_t const step = given.size() == 3 ? TRY(bound_of(runtime, given[2])) : 1;
  return make_range(runtime, first, stop, step);
}

constexpr NativeAttributeDefinition attributes[] = {
    {"start", [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, self_of(self).start); }},
    {"stop", [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, self_of(self).stop); }},
    {"step", [](Runtime& of, Value const& self) -> Completion<Value> { return int_value(of, self_of(self).step); }},
};

}  // namespace

void set_up_range(Runtime& runtime) {
  TypeSlots& slots = runtime.types.range->slots;
  runtime.types.range->is_subclassable = false;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<RangeObject*>(object)); };
  slots.repr = range_repr;
  slots.compare = range_compare;
  slots.hash = range_hash;
  slots.length = [](Runtime&, Value const& self) -> Completion<std::int64_t> { return self_of(self).length; };
  slots.get_item = range_get_item;
  slots.contains = range_contains;
  slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return make_range_iterator(of, self_of(self).start, self_of(self).step, self_of(self).length);
  };
  slots.reverse_iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    RangeObject& range = self_of(self);
    return make_range_iterator(of, range.length == 0 ? range.start : at(range, range.length - 1), -range.step,
                               range.length);
  };
  slots.construct = range_construct;
  add_attributes(runtime, *runtime.types.range, attributes);
}

}  // namespace loopscope

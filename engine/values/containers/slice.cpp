#include "values/containers/slice.h"

#include <algorithm>
#include <limits>

#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/core/set_up.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"
#include "values/text/text.h"

namespace loopscope {

Ref<SliceObject> make_slice(Runtime& runtime, Value start, Value stop, Value step) {
  return runtime.heap.make<SliceObject>(*runtime.types.slice, std::move(start), std::move(stop), std::move(step));
}

namespace {

Completion<std::int64_t> slice_part(Runtime& runtime, Value const& part, std::int64_t missing) {
  if (part.is_none()) return missing;
  if (is_int(part) || has_index(runtime, part)) return clipped_index_of(runtime, part);
  return runtime.raise(runtime.types.type_error, "slice indices must be integers or None or have an __index__ method");
}

}  // namespace

Completion<SliceBounds> bounds_of(Runtime& runtime, SliceObject const& slice, std::int64_t length) {
  constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
  constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
  SliceBounds bounds;
  bounds.step = TRY(slice_part(runtime, slice.step, 1));
  if (bounds.step == 0) return runtime.raise(runtime.types.value_error, "slice step cannot be zero");
  bounds.step = std::max(bounds.step, -highest);
  bool const backward = bounds.step < 0;
  bounds.start = TRY(slice_part(runtime, slice.start, backward ? highest : 0));
  bounds.stop = TRY(slice_part(runtime, slice.stop, backward ? lowest : highest));
  auto const clip = [&](std::int64_t index) {
    if (index < 0) {
      index += length;
      return index < 0 ? (backward ? std::int64_t{-1} : 0) : index;
    }
    return index >= length ? (backward ? length - 1 : length) : index;
  };
  bounds.start = clip(bounds.start);
  bounds.stop = slice.stop.is_none() && backward ? -1 : clip(bounds.stop);
  if (backward && bounds.stop < bounds.start) bounds.count = (bounds.start - bounds.stop - 1) / -bounds.step + 1;
  if (!backward && bounds.start < bounds.stop) bounds.count = (bounds.stop - bounds.start - 1) / bounds.step + 1;
  return bounds;
}

Completion<std::int64_t> sequence_index(Runtime& runtime, Value const& index, std::int64_t length,
                                        char const* message) {
  if (big_of(index)) return raise_no_index(runtime, runtime.types.index_error);
  std::int64_t const number = as_int(index);
  std::int64_t const wanted = number < 0 ? number + length : number;
  if (wanted < 0 || wanted >= length) return runtime.raise(runtime.types.index_error, message);
  return wanted;
}

namespace {

SliceObject& self_of(Value const& value) { return *value.as<SliceObject>(); }

Ref<TupleObject> parts_of(Runtime& runtime, Value const& slice) {
  return make_tuple(runtime, {self_of(slice).start, self_of(slice).stop, self_of(slice).step});
}

constexpr NativeAttributeDefinition attributes[] = {
    {"start", [](Runtime&, Value const& self) -> Completion<Value> { return self_of(self).start; }},
    {"stop", [](Runtime&, Value const& self) -> Completion<Value> { return self_of(self).stop; }},
    {"step", [](Runtime&, Value const& self) -> Completion<Value> { return self_of(self).step; }},
};

}  // namespace

void set_up_slice(Runtime& runtime) {
  TypeSlots& slots = runtime.types.slice->slots;
  runtime.types.slice->is_subclassable = false;
  slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<SliceObject*>(object)); };
  slots.repr = [](Runtime& of, Value const& self) -> Completion<Value> {
    std::string text = "slice";
    TRY(append_repr(of, text, Value::from(parts_of(of, self))));
    return str_value(of, text);
  };
  slots.hash = [](Runtime& of, Value const& self) -> Completion<std::int64_t> {
    return hash(of, Value::from(parts_of(of, self)));
  };
  slots.compare = [](Runtime& of, Value const& self, Value const& other, Comparison comparison) -> Completion<Value> {
    if (!other.is<SliceObject>()) return Value::not_implemented();
    return compare(of, comparison, Value::from(parts_of(of, self)), Value::from(parts_of(of, other)));
  };
  slots.construct = [](Runtime& of, Type&, CallArguments const& arguments) -> Completion<Value> {
    auto const given = arguments.positional;
    if (!arguments.keyword_names.empty()) return of.raise(of.types.type_error, "slice() takes no keyword arguments");
    if (given.empty()) return of.raise(of.types.type_error, "slice expected at least 1 argument, got 0");
    if (given.size() > 3)
      return of.raise(of.types.type_error, "slice expected at most 3 arguments, got " + std::to_string(given.size()));
    if (given.size() == 1) return make_slice(of, Value::none(), given[0]);
    return make_slice(of, given[0], given[1], given.size() == 3 ? given[2] : Value::none());
  };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    auto& slice = static_cast<SliceObject&>(self);
    visitor.visit(slice.start);
    visitor.visit(slice.stop);
    visitor.visit(slice.step);
  };
  add_attributes(runtime, *runtime.types.slice, attributes);
}

}  // namespace loopscope

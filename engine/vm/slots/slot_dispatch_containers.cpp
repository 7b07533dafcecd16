#include <string>

#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "vm/classes/special_names.h"
#include "vm/slots/slot_dispatch.h"

namespace loopscope::slot_dispatch {

namespace {

std::string quoted_type(Runtime& runtime, Value const& value) { return "'" + type_of(runtime, value).name() + "'"; }

/// Iterates an object that has `__getitem__` but not `__iter__`: items 0, 1, 2 … until an IndexError. Mirrors
/// Objects/iterobject.c.
class SequenceIterator final : public Object {
 public:
  SequenceIterator(Type& type, Value iterated) : Object(ObjectKind::other, type), sequence(std::move(iterated)) {}

  Value sequence;  ///< Unset at the end.
  std::int64_t index = 0;
};

Completion<Value> next_of_sequence(Runtime& runtime, Value const& self) {
  auto& iterator = *self.as<SequenceIterator>();
  if (iterator.sequence.is_unset()) return Value::unset();
  Completion<Value> item = loopscope::get_item(runtime, iterator.sequence, int_value(runtime, iterator.index));
  if (!item.is_raised()) {
    ++iterator.index;
    return item;
  }
  if (!runtime.raised_is(runtime.types.index_error) && !runtime.raised_is(runtime.types.stop_iteration)) return item;
  Ref<ExceptionObject> const dropped = runtime.take_exception();
  iterator.sequence = Value::unset();
  return Value::unset();
}

}  // namespace

void install_sequence_iterator(Runtime& runtime) {
  Type& type = *runtime.types.sequence_iterator;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<SequenceIterator*>(object)); };
  type.slots.iterate = [](Runtime&, Value const& self) -> Completion<Value> { return Value(self); };
  type.slots.next = next_of_sequence;
  type.slots.clear = [](Object& self) { static_cast<SequenceIterator&>(self).sequence = Value::unset(); };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<SequenceIterator&>(self).sequence);
  };
}

Completion<std::int64_t> length(Runtime& runtime, Value const& self) {
  Value const result = TRY(try_special(runtime, self, *special_names(runtime).len));
  std::int64_t const size = TRY(index_of(runtime, result));
  if (size < 0) return runtime.raise(runtime.types.value_error, "__len__() should return >= 0");
  return size;
}

Completion<Value> get_item(Runtime& runtime, Value const& self, Value const& key) {
  return try_special(runtime, self, *special_names(runtime).getitem, {key});
}

Completion<void> set_item(Runtime& runtime, Value const& self, Value const& key, Value value) {
  SpecialNames const& names = special_names(runtime);
  bool const erases = value.is_unset();
  Method const method = TRY(find_special(runtime, self, erases ? *names.delitem : *names.setitem));
  if (method.callable.is_unset()) {
    return runtime.raise(runtime.types.type_error,
                         quoted_type(runtime, self) + (erases ? " object does not support item deletion"
                                                              : " object does not support item assignment"));
  }
  if (erases) {
    TRY(call_special(runtime, method, {key}));
  } else {
    TRY(call_special(runtime, method, {key, std::move(value)}));
  }
  return {};
}

Completion<bool> contains(Runtime& runtime, Value const& self, Value const& item) {
  Method const method = TRY(find_special(runtime, self, *special_names(runtime).contains));
  if (method.callable.is_none()) {
    return runtime.raise(runtime.types.type_error, quoted_type(runtime, self) + " object is not a container");
  }
  Value const result = TRY(call_special(runtime, method, {item}));
  return loopscope::truth(runtime, result);
}

Completion<Value> iterate(Runtime& runtime, Value const& self) {
  SpecialNames const& names = special_names(runtime);
  Method const method = TRY(find_special(runtime, self, *names.iter));
  if (method.callable.is_unset()) return runtime.heap.make<SequenceIterator>(*runtime.types.sequence_iterator, self);
  if (method.callable.is_none()) {
    return runtime.raise(runtime.types.type_error, quoted_type(runtime, self) + " object is not iterable");
  }
  Value iterator = TRY(call_special(runtime, method));
  if (type_of(runtime, iterator).slots.next) return iterator;
  return runtime.raise(runtime.types.type_error,
                       "iter() returned non-iterator of type " + quoted_type(runtime, iterator));
}

Completion<Value> next(Runtime& runtime, Value const& self) {
  return try_special(runtime, self, *special_names(runtime).next);
}

Completion<Value> reverse_iterate(Runtime& runtime, Value const& self) {
  Method const method = TRY(find_special(runtime, self, *special_names(runtime).reversed));
  if (method.callable.is_none()) {
    return runtime.raise(runtime.types.type_error, quoted_type(runtime, self) + " object is not reversible");
  }
  return call_special(runtime, method);
}

}  // namespace loopscope::slot_dispatch

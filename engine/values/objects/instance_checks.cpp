#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/objects/attributes.h"
#include "values/objects/type_method.h"
#include "values/text/str.h"

// Mirrors object_isinstance and object_issubclass in Objects/abstract.c.
namespace loopscope {

namespace {

/// Whether instances of the type may define `__class__` themselves.
bool may_pretend(Runtime& runtime, Type const& type) {
  if (!type.is_guest_class) return false;
  if (type.slots.get_attribute) return true;
  Value const* found = type.find(*runtime.intern("__class__"));
  return found && &type_of(runtime, *found) != runtime.types.getset_descriptor;
}

enum class Question : std::uint8_t { instance, subclass };

Completion<bool> ask(Runtime& runtime, Question question, Value const& about, Value const& type_or_tuple) {
  bool const is_instance = question == Question::instance;
  auto* type = type_or_tuple.if_is<Type>();
  if (type && &type->type() == runtime.types.type) {
    return is_instance ? is_plain_instance(runtime, about, *type) : is_plain_subclass(runtime, about, *type);
  }
  if (auto* tuple = type_or_tuple.if_is<TupleObject>()) {
    NativeDepth const depth(runtime);
    if (depth.too_deep()) return runtime.raise(runtime.types.recursion_error, "maximum recursion depth exceeded");
    for (Value const& item : tuple->items()) {
      if (TRY(ask(runtime, question, about, item))) return true;
    }
    return false;
  }
  if (is_instance && type && &type_of(runtime, about) == type) return true;
  Value const answer = TRY(
      call_type_method(runtime, type_or_tuple, is_instance ? "__instancecheck__" : "__subclasscheck__", {&about, 1}));
  if (!answer.is_unset()) return truth(runtime, answer);
  if (type) return is_instance ? is_plain_instance(runtime, about, *type) : is_plain_subclass(runtime, about, *type);
  return runtime.raise(runtime.types.type_error,
                       is_instance ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                                   : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
}

}  // namespace

Completion<bool> is_plain_instance(Runtime& runtime, Value const& value, Type const& type) {
  Type& own = type_of(runtime, value);
  if (own.is_subtype_of(type)) return true;
  if (!may_pretend(runtime, own)) return false;
  Value const pretended = TRY(find_attribute(runtime, value, *runtime.intern("__class__")));
  auto const* as_type = pretended.if_is<Type>();
  return as_type && as_type->is_subtype_of(type);
}

Completion<bool> is_plain_subclass(Runtime& runtime, Value const& type, Type const& above) {
  if (auto const* inner = type.if_is<Type>()) return inner->is_subtype_of(above);
  return runtime.raise(runtime.types.type_error, "issubclass() arg 1 must be a class");
}

Completion<bool> is_instance(Runtime& runtime, Value const& value, Value const& type_or_tuple) {
  return ask(runtime, Question::instance, value, type_or_tuple);
}

Completion<bool> is_subclass(Runtime& runtime, Value const& type, Value const& type_or_tuple) {
  return ask(runtime, Question::subclass, type, type_or_tuple);
}

}  // namespace loopscope

#include "vm/slots/slot_dispatch.h"

#include <string>
#include <vector>

#include "values/core/hash.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "vm/classes/special_names.h"

namespace loopscope::slot_dispatch {

namespace {

std::string type_name(Runtime& runtime, Value const& value) { return type_of(runtime, value).name(); }

}  // namespace

Completion<Value> repr(Runtime& runtime, Value const& self) {
  return try_special(runtime, self, *special_names(runtime).repr);
}

Completion<Value> str(Runtime& runtime, Value const& self) {
  return try_special(runtime, self, *special_names(runtime).str);
}

Completion<Value> format(Runtime& runtime, Value const& self, StrObject& specification) {
  Value result = TRY(try_special(runtime, self, *special_names(runtime).format, {Value::from(&specification)}));
  if (is_str(result)) return result;
  return runtime.raise(runtime.types.type_error, "__format__ must return a str, not " + type_name(runtime, result));
}

Completion<std::int64_t> hash(Runtime& runtime, Value const& self) {
  Value const result = TRY(try_special(runtime, self, *special_names(runtime).hash));
  if (!is_int(result)) return runtime.raise(runtime.types.type_error, "__hash__ method should return an integer");
  // A result of more than 64 bits is hashed again.
  if (big_of(result)) return loopscope::hash(runtime, result);
  return as_int(result) == -1 ? -2 : as_int(result);
}

Completion<bool> truth(Runtime& runtime, Value const& self) {
  Value const result = TRY(try_special(runtime, self, *special_names(runtime).boolean));
  if (result.is_bool()) return result.is_true();
  return runtime.raise(runtime.types.type_error, "__bool__ should return bool, returned " + type_name(runtime, result));
}

/// `__getattr__` is called for names that neither the default look-up nor the program's `__getattribute__` finds.
Completion<Value> get_attribute(Runtime& runtime, Value const& self, StrObject& name) {
  SpecialNames const& names = special_names(runtime);
  Completion<Value> found = try_special(runtime, self, *names.getattribute, {Value::from(&name)});
  if (!found.is_raised() || !runtime.raised_is(runtime.types.attribute_error)) return found;
  Ref<ExceptionObject> missing = runtime.take_exception();
  Method const method = TRY(find_special(runtime, self, *names.getattr));
  if (!method.callable.is_unset()) return call_special(runtime, method, {Value::from(&name)});
  runtime.exception = std::move(missing);
  return Raised{};
}

Completion<void> set_attribute(Runtime& runtime, Value const& self, StrObject& name, Value value) {
  SpecialNames const& names = special_names(runtime);
  if (value.is_unset()) {
    TRY(try_special(runtime, self, *names.delattr, {Value::from(&name)}));
  } else {
    TRY(try_special(runtime, self, *names.setattr, {Value::from(&name), std::move(value)}));
  }
  return {};
}

Completion<Value> bind(Runtime& runtime, Value const& self, Value const& instance, Type& owner) {
  return try_special(runtime, self, *special_names(runtime).get,
                     {instance.is_unset() ? Value::none() : instance, Value::from(static_cast<Object*>(&owner))});
}

Completion<void> bind_set(Runtime& runtime, Value const& self, Value const& instance, Value value) {
  SpecialNames const& names = special_names(runtime);
  bool const erases = value.is_unset();
  Method const method = TRY(find_special(runtime, self, erases ? *names.delete_ : *names.set));
  if (method.callable.is_unset()) {
    return runtime.raise(runtime.types.attribute_error, erases ? "__delete__" : "__set__");
  }
  if (erases) {
    TRY(call_special(runtime, method, {instance}));
  } else {
    TRY(call_special(runtime, method, {instance, std::move(value)}));
  }
  return {};
}

Completion<Value> create(Runtime& runtime, Type& type, CallArguments const& arguments) {
  Value function = *type.find(*special_names(runtime).new_);
  if (function.is_object() && function.object()->type().slots.bind) {
    function = TRY(function.object()->type().slots.bind(runtime, function, Value::unset(), type));
  }
  return call_special(runtime, Method{std::move(function), Value::from(static_cast<Object*>(&type))}, arguments);
}

}  // namespace loopscope::slot_dispatch

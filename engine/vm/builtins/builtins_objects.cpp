#include <string>

#include "values/core/bad_argument.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/objects/attributes.h"
#include "values/text/format.h"
#include "values/text/text.h"
#include "vm/builtins/builtins.h"

namespace loopscope::builtins {

namespace {

Completion<Ref<StrObject>> attribute_name(Runtime& runtime, Value const& value) {
  if (auto* name = value.if_is<StrObject>()) return name->is_interned() ? Ref(name) : runtime.intern(name->view());
  return runtime.raise(runtime.types.type_error,
                       "attribute name must be string, not '" + type_of(runtime, value).name() + "'");
}

}  // namespace

Completion<Value> repr_text(Runtime& runtime, Arguments arguments) { return TRY(repr(runtime, arguments[0])); }
Completion<Value> ascii_text(Runtime& runtime, Arguments arguments) { return TRY(ascii(runtime, arguments[0])); }

Completion<Value> format_value(Runtime& runtime, Arguments arguments) {
  StrObject* specification = TRY(str_argument(runtime, "format() argument 2", arguments[1]));
  return TRY(format(runtime, arguments[0], *specification));
}

Completion<Value> callable(Runtime& runtime, Arguments arguments) {
  return Value::boolean(type_of(runtime, arguments[0]).slots.call != nullptr);
}

Completion<Value> isinstance(Runtime& runtime, Arguments arguments) {
  return Value::boolean(TRY(is_instance(runtime, arguments[0], arguments[1])));
}

Completion<Value> issubclass(Runtime& runtime, Arguments arguments) {
  return Value::boolean(TRY(is_subclass(runtime, arguments[0], arguments[1])));
}

Completion<Value> getattr(Runtime& runtime, Arguments arguments) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments[1]));
  if (arguments[2].is_unset()) return get_attribute(runtime, arguments[0], *name);
  Value found = TRY(find_attribute(runtime, arguments[0], *name));
  return found.is_unset() ? std::move(arguments[2]) : std::move(found);
}

Completion<Value> hasattr(Runtime& runtime, Arguments arguments) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments[1]));
  return Value::boolean(!TRY(find_attribute(runtime, arguments[0], *name)).is_unset());
}

Completion<Value> setattr(Runtime& runtime, Arguments arguments) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments[1]));
  TRY(set_attribute(runtime, arguments[0], *name, std::move(arguments[2])));
  return Value::none();
}

Completion<Value> delattr(Runtime& runtime, Arguments arguments) {
  Ref<StrObject> const name = TRY(attribute_name(runtime, arguments[1]));
  TRY(delete_attribute(runtime, arguments[0], *name));
  return Value::none();
}

}  // namespace loopscope::builtins

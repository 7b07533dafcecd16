#include "vm/frames/annotations.h"

#include <string>

#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/native_attribute.h"
#include "values/objects/attributes.h"
#include "vm/frames/function_object.h"

namespace loopscope {

namespace {

/// annotationlib.Format.VALUE
constexpr std::int64_t value_format = 1;

Completion<Ref<DictObject>> evaluated(Runtime& runtime, Value const& annotate) {
  if (!is_callable(runtime, annotate)) return make_dict(runtime);
  Value const format = Value::small_int(value_format);
  Value const made = TRY(call(runtime, annotate, {&format, 1}));
  if (auto* dict = made.if_is<DictObject>()) return Ref(dict);
  return runtime.raise(runtime.types.type_error,
                       "__annotate__() must return a dict, not " + type_of(runtime, made).name());
}

Raised raise_not_annotate(Runtime& runtime) {
  return runtime.raise(runtime.types.type_error, "__annotate__ must be callable or None");
}

// ---- of functions ----

FunctionObject& function_of(Value const& self) { return *self.as<FunctionObject>(); }

Completion<Value> get_of_function(Runtime& runtime, Value const& self) {
  FunctionObject& function = function_of(self);
  if (!function.annotations) {
    Value const annotate = function.annotate;
    function.annotations = TRY(evaluated(runtime, annotate));
  }
  return Value::from(function.annotations);
}

Completion<void> set_of_function(Runtime& runtime, Value const& self, Value value) {
  auto* dict = value.if_is<DictObject>();
  if (!dict && !value.is_unset() && !value.is_none()) {
    return runtime.raise(runtime.types.type_error, "__annotations__ must be set to a dict object");
  }
  function_of(self).annotations = dict ? Ref(dict) : nullptr;
  function_of(self).annotate = Value::none();
  return {};
}

Completion<Value> get_annotate_of_function(Runtime&, Value const& self) { return Value(function_of(self).annotate); }

Completion<void> set_annotate_of_function(Runtime& runtime, Value const& self, Value value) {
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, "__annotate__ cannot be deleted");
  if (!value.is_none() && !is_callable(runtime, value)) return raise_not_annotate(runtime);
  if (!value.is_none()) function_of(self).annotations = nullptr;
  function_of(self).annotate = std::move(value);
  return {};
}

constexpr NativeAttributeDefinition function_attributes[] = {
    {"__annotations__", get_of_function, set_of_function},
    {"__annotate__", get_annotate_of_function, set_annotate_of_function},
};

// ---- of classes ----

constexpr std::string_view cache_name = "__annotations_cache__";

Type& class_of(Value const& self) { return *self.as<Type>(); }

Value const* own(Runtime& runtime, Value const& self, std::string_view name) {
  return class_of(self).attributes().find_str(*runtime.intern(name));
}

Value annotate_of(Runtime& runtime, Value const& self) {
  for (std::string_view const name : {"__annotate_func__", "__annotate__"}) {
    Value const* found = own(runtime, self, name);
    if (found && &type_of(runtime, *found) != runtime.types.getset_descriptor) return *found;
  }
  return Value::none();
}

Completion<void> check_changeable(Runtime& runtime, Value const& self, char const* name) {
  if (class_of(self).is_guest_class) return {};
  return runtime.raise(runtime.types.type_error, "cannot set '" + std::string(name) +
                                                     "' attribute of immutable type '" + class_of(self).name() + "'");
}

Completion<Value> get_of_class(Runtime& runtime, Value const& self) {
  if (!class_of(self).is_guest_class) return raise_no_attribute(runtime, self, *runtime.intern("__annotations__"));
  for (std::string_view const name : {std::string_view("__annotations__"), cache_name}) {
    Value const* found = own(runtime, self, name);
    if (found && &type_of(runtime, *found) != runtime.types.getset_descriptor) return Value(*found);
  }
  Ref<DictObject> made = TRY(evaluated(runtime, annotate_of(runtime, self)));
  class_of(self).set_attribute(*runtime.intern(cache_name), Value::from(made));
  return Value::from(std::move(made));
}

Completion<void> set_of_class(Runtime& runtime, Value const& self, Value value) {
  TRY(check_changeable(runtime, self, "__annotations__"));
  DictObject& attributes = class_of(self).attributes();
  Ref<StrObject> const name = runtime.intern("__annotations__");
  bool const is_plain = attributes.find_str(*name) != nullptr;
  if (value.is_unset()) {
    Value const dropped = attributes.take_str(is_plain ? *name : *runtime.intern(cache_name));
    if (dropped.is_unset()) return raise_no_attribute(runtime, self, *name);
  } else {
    class_of(self).set_attribute(is_plain ? *name : *runtime.intern(cache_name), std::move(value));
  }
  attributes.take_str(*runtime.intern("__annotate_func__"));
  attributes.take_str(*runtime.intern("__annotate__"));
  return {};
}

Completion<Value> get_annotate_of_class(Runtime& runtime, Value const& self) {
  if (!class_of(self).is_guest_class) return raise_no_attribute(runtime, self, *runtime.intern("__annotate__"));
  return annotate_of(runtime, self);
}

Completion<void> set_annotate_of_class(Runtime& runtime, Value const& self, Value value) {
  TRY(check_changeable(runtime, self, "__annotate__"));
  if (value.is_unset()) return runtime.raise(runtime.types.type_error, "cannot delete __annotate__ attribute");
  if (!value.is_none() && !is_callable(runtime, value)) return raise_not_annotate(runtime);
  class_of(self).set_attribute(*runtime.intern("__annotate_func__"), std::move(value));
  class_of(self).attributes().take_str(*runtime.intern(cache_name));
  return {};
}

constexpr NativeAttributeDefinition class_attributes[] = {
    {"__annotations__", get_of_class, set_of_class},
    {"__annotate__", get_annotate_of_class, set_annotate_of_class},
};

}  // namespace

void install_annotations(Runtime& runtime) {
  add_attributes(runtime, *runtime.types.function, function_attributes);
  add_attributes(runtime, *runtime.types.type, class_attributes);
}

}  // namespace loopscope

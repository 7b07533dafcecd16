#include "vm/frames/function_object.h"

#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/native/native_attribute.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"
#include "vm/frames/annotations.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

FunctionObject::FunctionObject(Type& type, Ref<CodeObject> code_of, Ref<DictObject> globals_of)
    : Object(object_kind, type),
      code(std::move(code_of)),
      globals(std::move(globals_of)),
      name(code->name),
      qualname(code->qualname),
      doc(code->doc) {
  takes_only_positional =
      !code->is_resumable() && !code->has_varargs && !code->has_varkeywords && code->keyword_only_count == 0;
}

Ref<FunctionObject> make_function_object(Runtime& runtime, Ref<CodeObject> code, Ref<DictObject> globals) {
  return runtime.heap.make<FunctionObject>(*runtime.types.function, std::move(code), std::move(globals));
}

namespace {

FunctionObject& function_of(Value const& self) { return *self.as<FunctionObject>(); }

template <typename T>
Value value_or_none(Ref<T> const& object) {
  return object ? Value::from(object) : Value::none();
}

void destroy(Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<FunctionObject*>(object)); }

void clear(Object& object) {
  auto& function = static_cast<FunctionObject&>(object);
  function.defaults = nullptr;
  function.keyword_defaults = nullptr;
  function.closure = nullptr;
  function.attributes = nullptr;
  function.doc = Value::none();
  function.annotate = Value::none();
  function.annotations = nullptr;
  function.type_parameters = nullptr;
  function.module_name = Value::none();
}

void traverse(Object& object, ReferenceVisitor& visitor) {
  auto& function = static_cast<FunctionObject&>(object);
  visitor.visit(function.code);
  visitor.visit(function.globals);
  visitor.visit(function.defaults);
  visitor.visit(function.keyword_defaults);
  visitor.visit(function.closure);
  visitor.visit(function.name);
  visitor.visit(function.qualname);
  visitor.visit(function.doc);
  visitor.visit(function.module_name);
  visitor.visit(function.attributes);
  visitor.visit(function.annotate);
  visitor.visit(function.annotations);
  visitor.visit(function.type_parameters);
}

Completion<Value> repr(Runtime& runtime, Value const& self) {
  return make_str(runtime,
                  address_repr(runtime, *self.object(), "function " + std::string(function_of(self).qualname->view())));
}

Completion<Value> call_slot(Runtime& runtime, Value const& self, CallArguments const& arguments) {
  return runtime.interpreter->call_function(function_of(self), arguments);
}

Completion<Value> bind(Runtime& runtime, Value const& self, Value const& instance, Type&) {
  return instance.is_unset() ? Value(self) : make_bound_method(runtime, self, instance);
}

Ref<DictObject>& instance_attributes(Object& self) { return static_cast<FunctionObject&>(self).attributes; }

Completion<void> set_name(Runtime& runtime, Ref<StrObject>& target, Value const& value, char const* what) {
  if (!is_str(value))
    return runtime.raise(runtime.types.type_error, std::string(what) + " must be set to a string object");
  target = Ref(value.as<StrObject>());
  return {};
}

Completion<Value> get_name(Runtime&, Value const& self) { return Ref(function_of(self).name); }
Completion<void> set_name(Runtime& runtime, Value const& self, Value value) {
  return set_name(runtime, function_of(self).name, value, "__name__");
}
Completion<Value> get_qualname(Runtime&, Value const& self) { return Ref(function_of(self).qualname); }
Completion<void> set_qualname(Runtime& runtime, Value const& self, Value value) {
  return set_name(runtime, function_of(self).qualname, value, "__qualname__");
}
Completion<Value> get_doc(Runtime&, Value const& self) { return Value(function_of(self).doc); }
Completion<void> set_doc(Runtime&, Value const& self, Value value) {
  function_of(self).doc = value.is_unset() ? Value::none() : std::move(value);
  return {};
}
Completion<Value> get_module(Runtime& runtime, Value const& self) {
  if (Value const& given = function_of(self).module_name; !given.is_unset()) return Value(given);
  Value const* name = function_of(self).globals->find_str(*runtime.intern("__name__"));
  return name ? Value(*name) : Value::none();
}
Completion<void> set_module(Runtime&, Value const& self, Value value) {
  function_of(self).module_name = value.is_unset() ? Value::none() : std::move(value);
  return {};
}
Completion<Value> get_defaults(Runtime&, Value const& self) { return value_or_none(function_of(self).defaults); }
Completion<Value> get_keyword_defaults(Runtime&, Value const& self) {
  return value_or_none(function_of(self).keyword_defaults);
}
/// The defaults as a tuple or dict; null for None and for a deletion.
template <typename T>
Completion<void> set_defaults(Runtime& runtime, Ref<T>& target, Value const& value, char const* message) {
  auto* given = value.if_is<T>();
  if (!given && !value.is_unset() && !value.is_none()) return runtime.raise(runtime.types.type_error, message);
  target = given ? Ref(given) : nullptr;
  return {};
}
Completion<void> set_defaults(Runtime& runtime, Value const& self, Value value) {
  return set_defaults(runtime, function_of(self).defaults, value, "__defaults__ must be set to a tuple object");
}
Completion<void> set_keyword_defaults(Runtime& runtime, Value const& self, Value value) {
  return set_defaults(runtime, function_of(self).keyword_defaults, value,
                      "__kwdefaults__ must be set to a dict object");
}
Completion<Value> get_closure(Runtime&, Value const& self) { return value_or_none(function_of(self).closure); }
Completion<Value> get_dict(Runtime& runtime, Value const& self) {
  auto& attributes = function_of(self).attributes;
  if (!attributes) attributes = make_dict(runtime);
  return Ref(attributes);
}

Completion<Value> get_type_parameters(Runtime& runtime, Value const& self) {
  auto const& parameters = function_of(self).type_parameters;
  return Value::from(parameters ? Ref(parameters) : make_tuple(runtime, std::span<Value const>()));
}
Completion<void> set_type_parameters(Runtime& runtime, Value const& self, Value value) {
  auto* given = value.if_is<TupleObject>();
  if (!given) return runtime.raise(runtime.types.type_error, "__type_params__ must be set to a tuple");
  function_of(self).type_parameters = Ref(given);
  return {};
}

constexpr NativeAttributeDefinition attributes_of_functions[] = {
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualname, set_qualname},
    {"__doc__", get_doc, set_doc},
    {"__module__", get_module, set_module},
    {"__defaults__", get_defaults, set_defaults},
    {"__kwdefaults__", get_keyword_defaults, set_keyword_defaults},
    {"__closure__", get_closure},
    {"__type_params__", get_type_parameters, set_type_parameters},
    {"__dict__", get_dict},
};

}  // namespace

void install_function_type(Runtime& runtime) {
  Type& type = *runtime.types.function;
  type.is_subclassable = false;
  type.slots.destroy = destroy;
  type.slots.clear = clear;
  type.slots.traverse = traverse;
  type.slots.repr = repr;
  type.slots.call = call_slot;
  type.slots.bind = bind;
  type.slots.instance_attributes = instance_attributes;
  add_attributes(runtime, type, attributes_of_functions);
  install_annotations(runtime);
}

bool is_coroutine_function(Value value) {
  while (auto* method = value.if_is<BoundMethodObject>()) value = Value(method->function);
  auto* const function = value.if_is<FunctionObject>();
  return function && function->code->is_async && !function->code->is_generator;
}

}  // namespace loopscope

#include <string>

#include "asyncio/events/contexts.h"
#include "stdlib/modules.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/classes/native_type.h"
#include "vm/slots/slot_wrapper.h"

// The C++ part of `contextvars`. Mirrors Python/context.c.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

class ContextVarObject final : public Object {
 public:
  ContextVarObject(Type& type, Ref<StrObject> of, Value otherwise)
      : Object(ObjectKind::other, type), name(std::move(of)), default_value(std::move(otherwise)) {}

  Ref<StrObject> const name;
  Value default_value;  ///< Unset: none.
};

/// The result of ContextVar.set, with which the variable can be reset.
class TokenObject final : public Object {
 public:
  TokenObject(Type& type, Ref<ContextObject> in, Ref<ContextVarObject> of, Value before)
      : Object(ObjectKind::other, type),
        context(std::move(in)),
        variable(std::move(of)),
        old_value(std::move(before)) {}

  Ref<ContextObject> context;
  Ref<ContextVarObject> variable;
  Value old_value;  ///< Unset: the variable had no value.
  bool is_used = false;
};

/// Token.MISSING
class MissingObject final : public Object {
 public:
  explicit MissingObject(Type& type) : Object(ObjectKind::other, type) {}
};

extern NativeTypeDefinition const variable_type;
extern NativeTypeDefinition const token_type;

ContextVarObject& variable_of(Value const& value) { return *static_cast<ContextVarObject*>(value.object()); }
TokenObject& token_of(Value const& value) { return *static_cast<TokenObject*>(value.object()); }
ContextObject& context_of(Value const& value) { return *static_cast<ContextObject*>(value.object()); }

bool is_a(Runtime& runtime, Value const& value, NativeTypeDefinition const& definition) {
  return &type_of(runtime, value) == &native_type(runtime, definition);
}

/// ` at 0x…>`
std::string end_of_repr(Runtime& runtime, Value const& self) {
  std::string const whole = object_repr(runtime, *self.object(), "");
  return whole.substr(whole.find(" at "));
}

// ---- ContextVar ----

Completion<Value> construct_variable(Runtime& runtime, Arguments arguments) {
  auto* name = arguments[1].if_is<StrObject>();
  if (!name) return runtime.raise(runtime.types.type_error, "context variable name must be a str");
  return runtime.heap.make<ContextVarObject>(*arguments[0].as<Type>(), Ref(name), arguments[2]);
}

Completion<Value> repr_of_variable(Runtime& runtime, Value const& self) {
  std::string text = "<ContextVar name=";
  append_str_repr(text, variable_of(self).name->view());
  if (Value const otherwise = variable_of(self).default_value; !otherwise.is_unset()) {
    text += " default=";
    TRY(append_repr(runtime, text, otherwise));
  }
  return str_value(runtime, text + end_of_repr(runtime, self));
}

Completion<Value> get(Runtime& runtime, Arguments arguments) {
  if (ContextObject const* context = runtime.asyncio->context.get()) {
    if (Value const* found = context->find(runtime, arguments[0])) return Value(*found);
  }
  if (!arguments[1].is_unset()) return arguments[1];
  Value const& otherwise = variable_of(arguments[0]).default_value;
  if (!otherwise.is_unset()) return Value(otherwise);
  return runtime.raise(make_exception(runtime, runtime.types.lookup_error, arguments.first(1)));
}

Completion<Value> set(Runtime& runtime, Arguments arguments) {
  ContextObject& context = current_context(runtime);
  Value const* before = context.find(runtime, arguments[0]);
  Ref<TokenObject> token =
      runtime.heap.make<TokenObject>(native_type(runtime, token_type), Ref(&context), Ref(&variable_of(arguments[0])),
                                     before ? Value(*before) : Value::unset());
  context.set(runtime, arguments[0], arguments[1]);
  return token;
}

Completion<void> reset_to(Runtime& runtime, Value const& variable, Value const& given) {
  auto const complain = [&](Type* type, std::string const& what) -> Completion<void> {
    std::string text;
    TRY(append_repr(runtime, text, given));
    return runtime.raise(type, text + what);
  };
  TokenObject& token = token_of(given);
  if (token.is_used) return complain(runtime.types.runtime_error, " has already been used once");
  if (token.variable.get() != variable.object()) {
    return complain(runtime.types.value_error, " was created by a different ContextVar");
  }
  if (token.context != runtime.asyncio->context) {
    return complain(runtime.types.value_error, " was created in a different Context");
  }
  token.is_used = true;
  token.context->set(runtime, variable, token.old_value);
  return {};
}

Completion<Value> reset(Runtime& runtime, Arguments arguments) {
  if (!is_a(runtime, arguments[1], token_type)) {
    std::string text = "expected an instance of Token, got ";
    TRY(append_repr(runtime, text, arguments[1]));
    return runtime.raise(runtime.types.type_error, text);
  }
  TRY(reset_to(runtime, arguments[0], arguments[1]));
  return Value::none();
}

constexpr NativeDefinition variable_methods[] = {
    {"get", "(self, default=unset, /)", get},
    {"set", "(self, value, /)", set},
    {"reset", "(self, token, /)", reset},
};

Completion<void> refuse_change(Runtime& runtime, Value const&, Value) {
  return runtime.raise(runtime.types.attribute_error, "readonly attribute");
}

constexpr NativeAttributeDefinition variable_attributes[] = {
    {"name", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(variable_of(self).name); },
     refuse_change},
};

constexpr NativeTypeDefinition variable_type = {
    .name = "_contextvars.ContextVar",
    .set_up =
        [](TypeSlots& slots) {
          slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<ContextVarObject*>(object)); };
          slots.repr = repr_of_variable;
          slots.clear = [](Object& self) { static_cast<ContextVarObject&>(self).default_value = Value::unset(); };
          slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
            visitor.visit(static_cast<ContextVarObject&>(self).name);
            visitor.visit(static_cast<ContextVarObject&>(self).default_value);
          };
        },
    .constructor = {"ContextVar", "(type, name, /, *, default=unset)", construct_variable, NativeFlavour::c_type},
    .special_methods = "repr new",
    .methods = variable_methods,
    .attributes = variable_attributes,
    .is_generic = true,
};

// ---- Token ----

Value missing_value(Runtime& runtime) {
  return *native_type(runtime, token_type).attributes().find_str(*runtime.intern("MISSING"));
}

constexpr NativeTypeDefinition missing_type = {
    .name = "Token.MISSING",
    .set_up =
        [](TypeSlots& slots) {
          slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<MissingObject*>(object)); };
          slots.repr = [](Runtime& of, Value const&) -> Completion<Value> { return str_value(of, "<Token.MISSING>"); };
        },
    .special_methods = "repr",
};

Completion<Value> repr_of_token(Runtime& runtime, Value const& self) {
  std::string text = token_of(self).is_used ? "<Token used var=" : "<Token var=";
  TRY(append_repr(runtime, text, Value::from(token_of(self).variable)));
  return str_value(runtime, text + end_of_repr(runtime, self));
}

constexpr NativeDefinition token_methods[] = {
    {"__enter__", "(self, /)", [](Runtime&, Arguments arguments) -> Completion<Value> { return arguments[0]; }},
    {"__exit__", "(self, type, value, traceback, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Value const variable = Value::from(token_of(arguments[0]).variable);
       TRY(reset_to(runtime, variable, arguments[0]));
       return Value::none();
     }},
};

constexpr NativeAttributeDefinition token_attributes[] = {
    {"var", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(token_of(self).variable); }},
    {"old_value",
     [](Runtime& runtime, Value const& self) -> Completion<Value> {
       Value const& before = token_of(self).old_value;
       return before.is_unset() ? missing_value(runtime) : Value(before);
     }},
};

constexpr NativeTypeDefinition token_type = {
    .name = "_contextvars.Token",
    .set_up =
        [](TypeSlots& slots) {
          slots.destroy = [](Runtime& of, Object* object) { of.heap.destroy(static_cast<TokenObject*>(object)); };
          slots.repr = repr_of_token;
          slots.unhashable = true;
          slots.clear = [](Object& self) {
            static_cast<TokenObject&>(self).context = nullptr;
            static_cast<TokenObject&>(self).old_value = Value::unset();
          };
          slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
            auto& token = static_cast<TokenObject&>(self);
            visitor.visit(token.context);
            visitor.visit(token.variable);
            visitor.visit(token.old_value);
          };
        },
    .constructor = {"Token", "(type, *args, **kwargs)",
                    [](Runtime& runtime, Arguments) -> Completion<Value> {
                      return runtime.raise(runtime.types.runtime_error, "Tokens can only be created by ContextVars");
                    },
                    NativeFlavour::c_type},
    .special_methods = "repr unhashable",
    .methods = token_methods,
    .attributes = token_attributes,
    .is_generic = true,
};

// ---- Context ----

Completion<Value const*> value_at(Runtime& runtime, Value const& self, Value const& key) {
  if (!is_a(runtime, key, variable_type)) {
    std::string text = "a ContextVar key was expected, got ";
    TRY(append_repr(runtime, text, key));
    return runtime.raise(runtime.types.type_error, text);
  }
  return context_of(self).find(runtime, key);
}

DictObject& values_of(Runtime& runtime, Value const& self) {
  Ref<DictObject>& values = context_of(self).values;
  if (!values) values = make_dict(runtime);
  return *values;
}

template <DictViewObject::Part part>
Completion<Value> iterate_part(Runtime& runtime, Arguments arguments) {
  return iterate(runtime, dict_view(runtime, values_of(runtime, arguments[0]), part));
}

constexpr NativeDefinition context_methods[] = {
    {"get", "(self, key, default=None, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Value const* found = TRY(value_at(runtime, arguments[0], arguments[1]));
       return found ? Value(*found) : arguments[2];
     }},
    {"copy", "(self, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Ref<ContextObject> copy = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
       copy->values = context_of(arguments[0]).values;
       return copy;
     }},
    {"keys", "(self, /)", iterate_part<DictViewObject::Part::keys>},
    {"values", "(self, /)", iterate_part<DictViewObject::Part::values>},
    {"items", "(self, /)", iterate_part<DictViewObject::Part::items>},
};

void complete_context_type(Runtime& runtime, Type& type) {
  type.slots.construct = [](Runtime& of, Type& made, CallArguments const& arguments) -> Completion<Value> {
    if (!arguments.positional.empty() || !arguments.keyword_names.empty()) {
      return of.raise(of.types.type_error, "Context() does not accept any arguments");
    }
    return of.heap.make<ContextObject>(made);
  };
  type.slots.unhashable = true;
  type.slots.length = [](Runtime& of, Value const& self) -> Completion<std::int64_t> {
    return static_cast<std::int64_t>(values_of(of, self).size());
  };
  type.slots.get_item = [](Runtime& of, Value const& self, Value const& key) -> Completion<Value> {
    Value const* found = TRY(value_at(of, self, key));
    if (found) return Value(*found);
    return of.raise(make_exception(of, of.types.key_error, std::span<Value const>(&key, 1)));
  };
  type.slots.contains = [](Runtime& of, Value const& self, Value const& key) -> Completion<bool> {
    return TRY(value_at(of, self, key)) != nullptr;
  };
  type.slots.iterate = [](Runtime& of, Value const& self) -> Completion<Value> {
    return iterate(of, Value::from(&values_of(of, self)));
  };
  type.slots.compare = [](Runtime& of, Value const& self, Value const& other,
                          Comparison comparison) -> Completion<Value> {
    bool const is_equality = comparison == Comparison::equal || comparison == Comparison::not_equal;
    if (!is_equality || !as_context(of, other)) return Value::not_implemented();
    return compare(of, comparison, Value::from(&values_of(of, self)), Value::from(&values_of(of, other)));
  };
  add_methods(runtime, type, context_methods);
  add_slot_methods(runtime, type, "unhashable len getitem contains iter compare new");
}

// ---- the module ----

constexpr NativeDefinition functions[] = {
    {"copy_context", "()",
     [](Runtime& runtime, Arguments) -> Completion<Value> {
       Ref<ContextObject> copy = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
       if (runtime.asyncio->context) copy->values = runtime.asyncio->context->values;
       return copy;
     }},
    {"enter", "(context, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       ContextObject* const given = as_context(runtime, arguments[0]);
       if (!given) {
         return runtime.raise(runtime.types.type_error,
                              "descriptor 'run' for '_contextvars.Context' objects doesn't apply to a '" +
                                  type_of(runtime, arguments[0]).name() + "' object");
       }
       ContextObject& context = *given;
       if (context.is_entered) return raise_entered(runtime, context);
       context.outside = Ref(&context);
       enter_context(*runtime.asyncio, context.outside);
       return Value::none();
     }},
    {"leave", "(context, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       Ref<ContextObject> place = std::move(context_of(arguments[0]).outside);
       leave_context(*runtime.asyncio, place);
       return Value::none();
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_contextvars_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_contextvars");
  Type& context = *runtime.asyncio->types.context;
  complete_context_type(runtime, context);
  Type& token = native_type(runtime, token_type);
  token.set_attribute(*runtime.intern("MISSING"),
                      Value::from(runtime.heap.make<MissingObject>(native_type(runtime, missing_type))));
  for (Type* type : {&context, &token, &native_type(runtime, variable_type)}) {
    module->set(runtime, type->qualname, Value::from(static_cast<Object*>(type)));
  }
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_contextvars")));
  }
  return module;
}

}  // namespace loopscope

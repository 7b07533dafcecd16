#include <algorithm>
#include <string>

#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "values/text/text.h"
#include "vm/calls/calls.h"
#include "vm/classes/class_builder.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

// Mirrors builtin___build_class__ in Python/bltinmodule.c.
namespace loopscope {

namespace {

using Values = std::vector<Value>;

/// The bases; a base that is not a class is replaced by the result of its `__mro_entries__`.
Completion<Values> entries_of_bases(Runtime& runtime, std::span<Value const> bases, bool& is_changed) {
  Values resolved;
  Value const whole = Value::from(make_tuple(runtime, bases));
  for (Value const& base : bases) {
    Value method;
    if (!base.is<Type>()) method = TRY(find_attribute(runtime, base, *runtime.intern("__mro_entries__")));
    if (method.is_unset()) {
      resolved.push_back(base);
      continue;
    }
    is_changed = true;
    Value const entries = TRY(call(runtime, method, {&whole, 1}));
    auto const* tuple = entries.if_is<TupleObject>();
    if (!tuple) return runtime.raise(runtime.types.type_error, "__mro_entries__ must return a tuple");
    for (Value const& entry : tuple->items()) resolved.push_back(entry);
  }
  return resolved;
}

/// The namespace for the class's body: the result of `__prepare__`, or a new dict.
Completion<Value> prepared_names(Runtime& runtime, Value const& metaclass, std::span<Value const> name_and_bases,
                                 CallArguments const& keywords) {
  Value const prepare = TRY(find_attribute(runtime, metaclass, *runtime.intern("__prepare__")));
  if (prepare.is_unset()) return make_dict(runtime);
  CallArguments arguments = keywords;
  arguments.positional = name_and_bases;
  Value names = TRY(call(runtime, prepare, arguments));
  if (names.is<DictObject>() || type_of(runtime, names).slots.get_item) return names;
  auto const* type = metaclass.if_is<Type>();
  return runtime.raise(runtime.types.type_error, (type ? type->name() : "<metaclass>") +
                                                     ".__prepare__() must return a mapping, not " +
                                                     type_of(runtime, names).name());
}

/// Checks that the created class is the one that its methods refer to as `__class__`.
Completion<void> check_cell(Runtime& runtime, Value const& cell, Value const& made, Value const& name) {
  if (!cell.is<CellObject>() || !made.is<Type>()) return {};
  Value const& known = cell.as<CellObject>()->value;
  if (!known.is_unset() && identical(known, made)) return {};
  std::string text = "__class__ ";
  text += known.is_unset() ? "not set" : "set to " + std::string(TRY(repr(runtime, known))->view());
  text += " defining " + std::string(TRY(repr(runtime, name))->view()) + " as " +
          std::string(TRY(repr(runtime, made))->view());
  if (!known.is_unset()) return runtime.raise(runtime.types.type_error, text);
  return runtime.raise(runtime.types.runtime_error, text + ". Was __classcell__ propagated to type.__new__?");
}

Completion<Value> build_class(Runtime& runtime, std::span<Value> arguments) {
  auto const positional = arguments[0].as<TupleObject>()->items();
  auto& function = *positional[0].as<FunctionObject>();
  bool is_changed = false;
  Values const bases = TRY(entries_of_bases(runtime, positional.subspan(2), is_changed));

  Value metaclass;
  std::vector<Ref<StrObject>> keyword_names;
  Values keyword_values;
  for (DictObject::Entry const& entry : arguments[1].as<DictObject>()->entries()) {
    auto* name = entry.key.as<StrObject>();
    if (name->view() == "metaclass") {
      metaclass = entry.value;
      continue;
    }
    keyword_names.emplace_back(name);
    keyword_values.push_back(entry.value);
  }
  CallArguments const keywords = {.positional = {}, .keyword_values = keyword_values, .keyword_names = keyword_names};
  if (metaclass.is_unset()) {
    Type& type = bases.empty() ? *runtime.types.type : type_of(runtime, bases.front());
    if (!type.is_guest_class && !type.is_subtype_of(*runtime.types.type)) {
      return runtime.raise(runtime.types.type_error, "bases must be types");
    }
    metaclass = Value::from(static_cast<Object*>(&type));
  }
  if (auto* type = metaclass.if_is<Type>()) {
    metaclass = Value::from(static_cast<Object*>(TRY(metatype_of_bases(runtime, *type, bases))));
  }

  Value parts[] = {positional[1], Value::from(make_tuple(runtime, bases)), Value()};
  Value const names = TRY(prepared_names(runtime, metaclass, std::span<Value const>(parts).first(2), keywords));
  Value const cell = TRY(runtime.interpreter->call_function(
      function, {.positional = {&names, 1}, .keyword_values = {}, .keyword_names = {}}));
  if (is_changed) {
    Value const key = Value::from(runtime.intern("__orig_bases__"));
    TRY(set_item(runtime, names, key, Value::from(make_tuple(runtime, positional.subspan(2)))));
  }
  parts[2] = names;
  CallArguments with_keywords = keywords;
  with_keywords.positional = parts;
  Value made = TRY(call(runtime, metaclass, with_keywords));
  TRY(check_cell(runtime, cell, made, parts[0]));
  return made;
}

constexpr NativeDefinition build_class_function = {
    .name = "__build_class__", .signature = "(*args, **kwargs)", .code = build_class};

}  // namespace

void install_class_statement(Runtime& runtime, DictObject& builtins) {
  builtins.set_str(runtime.intern(build_class_function.name),
                   Value::from(make_native_function(runtime, build_class_function)));
}

}  // namespace loopscope

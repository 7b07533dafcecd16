#include "vm/class_builder.h"

#include <algorithm>

#include "values/call_arguments.h"
#include "values/cell.h"
#include "values/native_function.h"
#include "values/operators.h"
#include "values/tuple.h"
#include "vm/class_layouts.h"
#include "vm/class_slots.h"
#include "vm/function_object.h"
#include "vm/interpreter.h"
#include "vm/operations.h"
#include "vm/slot_dispatch.h"
#include "vm/special_methods.h"
#include "vm/special_names.h"

namespace loopscope {

namespace {

/// The type that brought the layout of the instances in: most exception types add nothing to that of BaseException.
Type& layout_type(Runtime& runtime, Type const& type) {
  BuiltinTypes const& types = runtime.types;
  Type& native = native_base(type);
  if (!native.is_subtype_of(*types.base_exception)) return native;
  for (Type* special : {types.os_error, types.import_error, types.stop_iteration, types.system_exit, types.name_error,
                        types.attribute_error, types.syntax_error, types.unicode_error, types.base_exception_group}) {
    if (native.is_subtype_of(*special)) return *special;
  }
  return *types.base_exception;
}

/// The base whose layout the class takes. Mirrors best_base.
Completion<Type*> best_base(Runtime& runtime, std::vector<Type*> const& bases) {
  Type* best = nullptr;
  Type* best_layout = nullptr;
  for (Type* base : bases) {
    Type& native = native_base(*base);
    if (!base->is_subclassable) {
      return runtime.raise(runtime.types.type_error, "type '" + base->name() + "' is not an acceptable base type");
    }
    if (!can_be_base(runtime, native)) {
      return runtime.raise(runtime.types.type_error, "Loopscope does not run classes that inherit from '" +
                                                         native.name() +
                                                         "': keep an instance of it in an attribute instead");
    }
    Type& layout = layout_type(runtime, *base);
    if (!best || (&layout != best_layout && layout.is_subtype_of(*best_layout))) {
      best = base;
      best_layout = &layout;
    } else if (!best_layout->is_subtype_of(layout)) {
      return runtime.raise(runtime.types.type_error, "multiple bases have instance lay-out conflict");
    }
  }
  return best;
}

std::string joined_names(std::vector<Type*> const& types) {
  std::string text;
  for (Type const* type : types) text += (text.empty() ? "" : ", ") + type->name();
  return text;
}

/// What a class attribute becomes that has a meaning of its own.
void adapt_special_functions(Runtime& runtime, DictObject& attributes) {
  SpecialNames const& names = special_names(runtime);
  auto const wrap = [&](StrObject& name, Value (*make)(Runtime&, Value)) {
    Value const* found = attributes.find_str(name);
    if (found && found->is<FunctionObject>()) attributes.set_str(Ref(&name), make(runtime, *found));
  };
  wrap(*names.new_, make_static_method);
  wrap(*names.init_subclass, make_class_method);
  if (attributes.find_str(*names.compare[static_cast<std::size_t>(Comparison::equal)]) &&
      !attributes.find_str(*names.hash)) {
    attributes.set_str(names.hash, Value::none());
  }
  if (!attributes.find_str(*names.doc)) attributes.set_str(names.doc, Value::none());
}

Completion<void> take_names(Runtime& runtime, Type& type) {
  SpecialNames const& names = special_names(runtime);
  Value const qualname = type.attributes().take_str(*names.qualname);
  if (!qualname.is_unset()) {
    if (!is_str(qualname)) {
      return runtime.raise(runtime.types.type_error,
                           "type __qualname__ must be a str, not " + type_of(runtime, qualname).name());
    }
    type.qualname = qualname.as<StrObject>()->view();
  }
  Value const* module = type.attributes().find_str(*names.module_name);
  if (module && is_str(*module)) type.module_name = module->as<StrObject>()->view();
  return {};
}

/// Mirrors type_new_set_names.
Completion<void> set_names(Runtime& runtime, Type& type) {
  std::vector<std::pair<Value, Value>> attributes;
  for (DictObject::Entry const& entry : type.attributes().entries()) {
    if (!entry.key.is_unset()) attributes.emplace_back(entry.key, entry.value);
  }
  SpecialNames const& names = special_names(runtime);
  for (auto const& [name, attribute] : attributes) {
    if (!attribute.is_object()) continue;
    Method const method = TRY(find_special(runtime, attribute, *names.set_name));
    if (method.callable.is_unset()) continue;
    Completion<Value> done = call_special(runtime, method, {Value::from(static_cast<Object*>(&type)), name});
    if (!done.is_raised()) continue;
    Ref<ExceptionObject> error = runtime.take_exception();
    Value const note =
        str_value(runtime, "Error calling __set_name__ on '" + type_of(runtime, attribute).name() + "' instance '" +
                               std::string(name.as<StrObject>()->view()) + "' in '" + type.name() + "'");
    Value const add_note = TRY(loopscope::get_attribute(runtime, Value::from(error), "add_note"));
    TRY(call(runtime, add_note, std::span<Value const>(&note, 1)));
    runtime.exception = std::move(error);
    return Raised{};
  }
  return {};
}

/// Mirrors type_new_init_subclass: `super(C, C).__init_subclass__(**keywords)`.
Completion<void> init_subclass(Runtime& runtime, Type& type, CallArguments const& keywords) {
  StrObject& name = *special_names(runtime).init_subclass;
  auto const& order = type.resolution_order();
  for (auto at = order.begin() + 1; at != order.end(); ++at) {
    Value const* found = (*at)->attributes().find_str(name);
    if (!found) continue;
    Value method = *found;
    if (method.is_object() && method.object()->type().slots.bind) {
      method = TRY(method.object()->type().slots.bind(runtime, method, Value::unset(), type));
    }
    TRY(call(runtime, method, keywords));
    return {};
  }
  return {};
}

Completion<Value> build_class(Runtime& runtime, std::span<Value> arguments) {
  auto const positional = arguments[0].as<TupleObject>()->items();
  auto& function = *positional[0].as<FunctionObject>();
  std::string const name(positional[1].as<StrObject>()->view());
  std::vector<Type*> bases;
  for (Value const& base : positional.subspan(2)) {
    auto* type = base.if_is<Type>();
    if (!type) return runtime.raise(runtime.types.type_error, "bases must be types");
    bases.push_back(type);
  }
  std::vector<Ref<StrObject>> keyword_names;
  std::vector<Value> keyword_values;
  for (DictObject::Entry const& entry : arguments[1].as<DictObject>()->entries()) {
    keyword_names.emplace_back(entry.key.as<StrObject>());
    keyword_values.push_back(entry.value);
    if (keyword_names.back()->view() == "metaclass") {
      return runtime.raise(runtime.types.type_error, "Loopscope has no metaclasses");
    }
  }
  Ref<DictObject> const names = make_dict(runtime);
  Value const space = Value::from(names);
  Value const cell = TRY(runtime.interpreter->call_function(
      function, {.positional = {&space, 1}, .keyword_values = {}, .keyword_names = {}}));
  Type* type = nullptr;
  {
    // The methods see their class from its making on: __init_subclass__ and __set_name__ may call them.
    Value const* cell_of_class = cell.is<CellObject>() ? &cell : nullptr;
    type = TRY(make_class(runtime, name, std::move(bases), *names,
                          {.positional = {}, .keyword_values = keyword_values, .keyword_names = keyword_names},
                          cell_of_class));
  }
  return Value::from(static_cast<Object*>(type));
}

constexpr NativeDefinition build_class_function = {
    .name = "__build_class__", .signature = "(*args, **kwargs)", .code = build_class};

}  // namespace

Completion<std::vector<Type*>> linearized(Runtime& runtime, std::vector<Type*> const& bases) {
  std::vector<std::vector<Type*>> sequences;
  for (Type* base : bases) sequences.push_back(base->resolution_order());
  sequences.push_back(bases);
  std::vector<Type*> order;
  for (;;) {
    std::erase_if(sequences, [](auto const& sequence) { return sequence.empty(); });
    if (sequences.empty()) return order;
    auto const is_in_a_tail = [&](Type* candidate) {
      return std::ranges::any_of(sequences, [&](auto const& sequence) {
        return std::find(sequence.begin() + 1, sequence.end(), candidate) != sequence.end();
      });
    };
    auto const good =
        std::ranges::find_if(sequences, [&](auto const& sequence) { return !is_in_a_tail(sequence.front()); });
    if (good == sequences.end()) {
      std::vector<Type*> heads;
      for (auto const& sequence : sequences) {
        if (!std::ranges::contains(heads, sequence.front())) heads.push_back(sequence.front());
      }
      return runtime.raise(runtime.types.type_error,
                           "Cannot create a consistent method resolution order (MRO) for bases " + joined_names(heads));
    }
    Type* const next = good->front();
    order.push_back(next);
    for (auto& sequence : sequences) {
      if (sequence.front() == next) sequence.erase(sequence.begin());
    }
  }
}

Completion<Type*> make_class(Runtime& runtime, std::string name, std::vector<Type*> bases, DictObject& names,
                             CallArguments const& keywords, Value const* class_cell) {
  if (bases.empty()) bases.push_back(runtime.types.object);
  for (std::size_t i = 0; i < bases.size(); ++i) {
    if (std::find(bases.begin(), bases.begin() + static_cast<std::ptrdiff_t>(i), bases[i]) !=
        bases.begin() + static_cast<std::ptrdiff_t>(i)) {
      return runtime.raise(runtime.types.type_error, "duplicate base class " + bases[i]->name());
    }
  }
  Type* const base = TRY(best_base(runtime, bases));
  std::vector<Type*> order = TRY(linearized(runtime, bases));

  Type* const type = runtime.make_type(std::move(name), base, "__main__");
  order.insert(order.begin(), type);
  type->set_bases(std::move(bases), std::move(order));
  TRY(update(runtime, type->attributes(), Value::from(&names)));
  TRY(take_names(runtime, *type));
  adapt_special_functions(runtime, type->attributes());
  update_slots(runtime, *type);
  if (Value const* slots = type->attributes().find_str(*special_names(runtime).slots)) {
    Value const declared = *slots;
    TRY(add_members(runtime, *type, declared));
  }
  if (class_cell) class_cell->as<CellObject>()->value = Value::from(static_cast<Object*>(type));
  TRY(set_names(runtime, *type));
  TRY(init_subclass(runtime, *type, keywords));
  return type;
}

void install_classes(Runtime& runtime, DictObject& builtins) {
  install_class_attributes(runtime);
  install_members(runtime);
  slot_dispatch::install_sequence_iterator(runtime);
  install_descriptors(runtime);
  install_super(runtime);
  install_mapping_proxy(runtime);
  operations::install_pattern_sorts(runtime);
  builtins.set_str(runtime.intern(build_class_function.name),
                   Value::from(make_native_function(runtime, build_class_function)));
  static constexpr NativeDefinition object_methods[] = {
      {.name = "__init_subclass__",
       .signature = "(cls, /, *args, **kwargs)",
       .code = [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
         std::string const name = arguments[0].as<Type>()->name() + ".__init_subclass__() takes no ";
         if (arguments[2].as<DictObject>()->size() > 0)
           return of.raise(of.types.type_error, name + "keyword arguments");
         if (std::size_t const given = arguments[1].as<TupleObject>()->size(); given > 0) {
           return of.raise(of.types.type_error, name + "arguments (" + std::to_string(given) + " given)");
         }
         return Value::none();
       },
       .is_class_method = true},
  };
  add_methods(runtime, *runtime.types.object, object_methods);
}

}  // namespace loopscope

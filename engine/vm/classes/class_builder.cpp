#include "vm/classes/class_builder.h"

#include <algorithm>
#include <array>

#include "values/containers/list.h"
#include "values/containers/sequence.h"
#include "values/containers/tuple.h"
#include "values/core/bad_argument.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "vm/classes/class_layouts.h"
#include "vm/classes/class_slots.h"
#include "vm/classes/generic_types.h"
#include "vm/classes/special_methods.h"
#include "vm/classes/special_names.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"
#include "vm/slots/slot_dispatch.h"

namespace loopscope {

namespace {

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
      return runtime.raise(runtime.types.type_error, "Loopscope does not support classes that inherit from '" +
                                                         native.name() +
                                                         "': store an instance of it in an attribute instead");
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

/// Adapts the class's attributes as CPython does: `__new__` becomes a static method, `__init_subclass__` and
/// `__class_getitem__` become class methods; missing `__hash__` and `__doc__` become None.
Completion<void> adapt_special_functions(Runtime& runtime, DictObject& attributes) {
  SpecialNames const& names = special_names(runtime);
  auto const wrap = [&](StrObject& name, Completion<Value> (*make)(Runtime&, Value)) -> Completion<void> {
    Value const* found = attributes.find_str(name);
    if (found && found->is<FunctionObject>()) attributes.set_str(Ref(&name), TRY(make(runtime, *found)));
    return {};
  };
  TRY(wrap(*names.new_, make_static_method));
  TRY(wrap(*names.init_subclass, make_class_method));
  TRY(wrap(*runtime.intern("__class_getitem__"), make_class_method));
  if (attributes.find_str(*names.compare[static_cast<std::size_t>(Comparison::equal)]) &&
      !attributes.find_str(*names.hash)) {
    attributes.set_str(names.hash, Value::none());
  }
  if (!attributes.find_str(*names.doc)) attributes.set_str(names.doc, Value::none());
  return {};
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

/// Sets the order of the class from the `mro` method of its metaclass, if it defines one; the class itself is first.
Completion<void> ask_for_order(Runtime& runtime, Type& type) {
  Ref<StrObject> const name = runtime.intern("mro");
  Value const* own = type.type().find(*name);
  if (own == runtime.types.type->find(*name)) return {};
  Value const method = TRY(get_attribute(runtime, Value::from(static_cast<Object*>(&type)), *name));
  Value const listed = TRY(call(runtime, method));
  std::vector<Type*> order;
  for (Value const& item : TRY(items_of(runtime, listed))) {
    auto* above = item.if_is<Type>();
    if (!above) {
      return runtime.raise(runtime.types.type_error,
                           "mro() returned a non-class ('" + type_of(runtime, item).name() + "')");
    }
    order.push_back(above);
  }
  type.set_resolution_order(std::move(order));
  return {};
}

/// The arguments of `type(name, bases, names)`.
struct ClassParts {
  StrObject* name;
  std::span<Value const> bases;
  DictObject* names;
};

Completion<ClassParts> class_parts(Runtime& runtime, CallArguments const& arguments) {
  auto const given = arguments.positional;
  auto const fail = [&](std::string const& text) {
    return runtime.raise(runtime.types.type_error, "type.__new__() " + text);
  };
  if (given.size() != 3) return fail("takes exactly 3 arguments (" + std::to_string(given.size()) + " given)");
  constexpr std::array kinds = {"str", "tuple", "dict"};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    bool const is_right = i == 0 ? is_str(given[i]) : i == 1 ? given[i].is<TupleObject>() : given[i].is<DictObject>();
    if (is_right) continue;
    return raise_bad_argument(runtime, "type.__new__() argument " + std::to_string(i + 1), kinds[i], given[i]);
  }
  return ClassParts{given[0].as<StrObject>(), given[1].as<TupleObject>()->items(), given[2].as<DictObject>()};
}

Completion<std::vector<Type*>> types_of_bases(Runtime& runtime, std::span<Value const> bases) {
  std::vector<Type*> types;
  for (Value const& base : bases) {
    auto* type = base.if_is<Type>();
    if (!type) return runtime.raise(runtime.types.type_error, "bases must be types");
    if (std::ranges::contains(types, type)) {
      return runtime.raise(runtime.types.type_error, "duplicate base class " + type->name());
    }
    types.push_back(type);
  }
  if (types.empty()) types.push_back(runtime.types.object);
  return types;
}

/// Stores the class and its names in the cells `__classcell__` and `__classdictcell__`, which the body returns.
Completion<void> fill_cells(Runtime& runtime, Type& type) {
  for (char const* name : {"__classcell__", "__classdictcell__"}) {
    Value const cell = type.attributes().take_str(*runtime.intern(name));
    if (cell.is_unset()) continue;
    if (!cell.is<CellObject>()) {
      return runtime.raise(runtime.types.type_error, std::string("type.__new__(): ") + name +
                                                         " must be a nonlocal cell, not <class '" +
                                                         type_of(runtime, cell).name() + "'>");
    }
    bool const is_class = std::string_view(name) == "__classcell__";
    cell.as<CellObject>()->value =
        is_class ? Value::from(static_cast<Object*>(&type)) : Value::from(Ref(&type.attributes()));
  }
  return {};
}

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

Completion<Type*> metatype_of_bases(Runtime& runtime, Type& wanted, std::span<Value const> bases) {
  Type* winner = &wanted;
  for (Value const& base : bases) {
    Type& metatype = type_of(runtime, base);
    if (winner->is_subtype_of(metatype)) continue;
    if (!metatype.is_subtype_of(*winner)) {
      return runtime.raise(runtime.types.type_error,
                           "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
                           "the metaclasses of all its bases");
    }
    winner = &metatype;
  }
  return winner;
}

Completion<Value> make_class(Runtime& runtime, Type& metatype, CallArguments const& arguments) {
  ClassParts const parts = TRY(class_parts(runtime, arguments));
  for (Value const& base : parts.bases) {
    if (base.is<Type>()) continue;
    if (TRY(find_attribute(runtime, base, *runtime.intern("__mro_entries__"))).is_unset()) continue;
    return runtime.raise(runtime.types.type_error,
                         "type() doesn't support MRO entry resolution; use types.new_class()");
  }
  Type* const winner = TRY(metatype_of_bases(runtime, metatype, parts.bases));
  if (winner != &metatype && winner->slots.create != create_native) {
    return winner->slots.create(runtime, *winner, arguments);
  }
  std::vector<Type*> bases = TRY(types_of_bases(runtime, parts.bases));
  Type* const base = TRY(best_base(runtime, bases));
  std::vector<Type*> order = TRY(linearized(runtime, bases));

  SpecialNames const& names = special_names(runtime);
  Type* const type = runtime.make_type(std::string(parts.name->view()), base, "builtins", winner);
  Value made = Value::from(static_cast<Object*>(type));
  order.insert(order.begin(), type);
  type->set_bases(std::move(bases), std::move(order));
  for (DictObject::Entry const& entry : parts.names->entries()) {
    if (entry.key.is_unset()) continue;
    if (auto* name = entry.key.if_is<StrObject>()) {
      type->set_attribute(name->is_interned() ? *name : *runtime.intern(name->view()), entry.value);
    }
  }
  if (Frame const* frame = runtime.interpreter->frame(); frame && !type->attributes().find_str(*names.module_name)) {
    Value const* module = frame->globals->find_str(*runtime.intern("__name__"));
    if (module) type->set_attribute(*names.module_name, *module);
  }
  TRY(take_names(runtime, *type));
  if (type->attributes().find_str(*runtime.intern("__del__"))) return raise_no_finalizers(runtime);
  TRY(adapt_special_functions(runtime, type->attributes()));
  TRY(ask_for_order(runtime, *type));
  update_slots(runtime, *type);
  if (Value const* slots = type->attributes().find_str(*names.slots)) {
    Value const declared = *slots;
    TRY(add_members(runtime, *type, declared));
  }
  TRY(fill_cells(runtime, *type));
  TRY(set_names(runtime, *type));
  TRY(init_subclass(
      runtime, *type,
      {.positional = {}, .keyword_values = arguments.keyword_values, .keyword_names = arguments.keyword_names}));
  return made;
}

void install_classes(Runtime& runtime, DictObject& builtins) {
  install_class_attributes(runtime);
  install_members(runtime);
  slot_dispatch::install_sequence_iterator(runtime);
  install_descriptors(runtime);
  install_super(runtime);
  install_mapping_proxy(runtime);
  operations::install_pattern_sorts(runtime);
  install_class_statement(runtime, builtins);
  install_generic_types(runtime);
  static constexpr NativeDefinition object_methods[] = {
      {.name = "__init_subclass__",
       .signature = "(cls, /, *args, **kwargs)",
       .code = [](Runtime& of, std::span<Value> arguments) -> Completion<Value> {
         std::string const name = arguments[0].as<Type>()->qualname + ".__init_subclass__() takes no ";
         if (arguments[2].as<DictObject>()->size() > 0)
           return of.raise(of.types.type_error, name + "keyword arguments");
         if (std::size_t const given = arguments[1].as<TupleObject>()->size(); given > 0) {
           return of.raise(of.types.type_error, name + "arguments (" + std::to_string(given) + " given)");
         }
         return Value::none();
       },
       .is_class_method = true},
      {.name = "__subclasshook__",
       .signature = "(cls, subclass, /)",
       .code = [](Runtime&, std::span<Value>) -> Completion<Value> { return Value::not_implemented(); },
       .is_class_method = true},
  };
  add_methods(runtime, *runtime.types.object, object_methods);
}

}  // namespace loopscope

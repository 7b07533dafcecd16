#include <algorithm>
#include <string>

#include "values/containers/list.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "values/objects/module.h"
#include "vm/builtins/builtins.h"
#include "vm/classes/special_methods.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope::builtins {

namespace {

/// Names that dir() lists for CPython's `object` and that `object` does not have here.
constexpr char const* names_of_object[] = {
    "__dir__", "__getstate__", "__init_subclass__", "__reduce__", "__reduce_ex__", "__sizeof__", "__subclasshook__",
};

Frame const* running_frame(Runtime& runtime) { return runtime.interpreter->frame(); }

bool is_module_code(CodeObject const& code) { return code.name->view() == "<module>"; }

/// The value of a variable from its slot or from the cell in the slot; unset when unbound.
Value value_in(Frame const& frame, std::uint32_t slot, bool is_cell) {
  Value const& content = frame.slots[slot];
  if (!is_cell) return Value(content);
  auto const* cell = content.if_is<CellObject>();
  return cell ? Value(cell->value) : Value::unset();
}

/// A new dict of the variables of a function: plain ones, its own cells, then those of the enclosing functions. Mirrors
/// the order of co_varnames, co_cellvars and co_freevars.
Ref<DictObject> variables_of(Runtime& runtime, Frame const& frame) {
  CodeObject const& code = *frame.code;
  std::uint32_t const count = code.slot_count();
  std::uint32_t const first_free = count - code.free_count;
  std::vector<bool> is_cell(count);
  for (Instruction const instruction : code.instructions) {
    if (instruction.opcode() == Opcode::MAKE_CELL) is_cell[instruction.operand()] = true;
  }
  Ref<DictObject> variables = make_dict(runtime);
  auto const add = [&](std::uint32_t slot, bool in_cell) {
    Ref<StrObject> const& name = code.varnames[slot];
    Value value = value_in(frame, slot, in_cell);
    if (!value.is_unset() && !name->view().starts_with('.')) variables->set_str(name, std::move(value));
  };
  for (std::uint32_t slot = 0; slot < first_free; ++slot) {
    if (!is_cell[slot] || slot < code.parameter_count()) add(slot, is_cell[slot]);
  }
  for (std::uint32_t slot = code.parameter_count(); slot < first_free; ++slot) {
    if (is_cell[slot]) add(slot, true);
  }
  for (std::uint32_t slot = first_free; slot < count; ++slot) add(slot, true);
  return variables;
}

Value sorted_names(Runtime& runtime, DictObject const& names) {
  std::vector<Value> list;
  for (DictObject::Entry const& entry : names.entries()) {
    if (!entry.key.is_unset() && is_str(entry.key)) list.push_back(entry.key);
  }
  std::ranges::sort(list, {}, [](Value const& name) { return name.as<StrObject>()->view(); });
  return Value::from(make_list(runtime, std::move(list)));
}

void add_names(DictObject& to, DictObject const& from) {
  for (DictObject::Entry const& entry : from.entries()) {
    if (auto* name = entry.key.if_is<StrObject>()) to.set_str(Ref(name), Value::none());
  }
}

void add_names_of_type(Runtime& runtime, DictObject& to, Type const& type) {
  for (Type const* base : type.resolution_order()) add_names(to, base->attributes());
  for (char const* name : names_of_object) to.set_str(runtime.intern(name), Value::none());
}

}  // namespace

Completion<Value> locals(Runtime& runtime, Arguments) {
  Frame const* const frame = running_frame(runtime);
  if (!frame) return make_dict(runtime);
  if (is_module_code(*frame->code)) return Value::from(Ref(frame->globals));
  if (frame->code->is_class_body) return Value(frame->slots[0]);
  return variables_of(runtime, *frame);
}

Completion<Value> globals(Runtime& runtime, Arguments) {
  Frame const* const frame = running_frame(runtime);
  return frame ? Value::from(Ref(frame->globals)) : Value::none();
}

Completion<Value> vars(Runtime& runtime, Arguments arguments) {
  if (arguments[0].is_unset()) return locals(runtime, arguments);
  Value const attributes = TRY(find_attribute(runtime, arguments[0], *runtime.intern("__dict__")));
  if (!attributes.is_unset()) return attributes;
  return runtime.raise(runtime.types.type_error, "vars() argument must have __dict__ attribute");
}

Completion<Value> dir(Runtime& runtime, Arguments arguments) {
  Value const& of = arguments[0];
  if (of.is_unset()) {
    Value const variables = TRY(locals(runtime, arguments));
    if (auto const* dict = variables.if_is<DictObject>()) return sorted_names(runtime, *dict);
    return runtime.raise(runtime.types.type_error, "Loopscope's dir() cannot list this namespace");
  }
  Method const method = TRY(find_special(runtime, of, *runtime.intern("__dir__")));
  if (!method.callable.is_unset()) {
    Value const names = TRY(call_special(runtime, method));
    Ref<ListObject> list = make_list(runtime);
    TRY(extend(runtime, *list, names));
    TRY(sort(runtime, *list, Value::none(), SortOrder::ascending));
    return list;
  }
  Ref<DictObject> names = make_dict(runtime);
  if (auto const* module = of.if_is<ModuleObject>()) {
    add_names(*names, *module->attributes);
    return sorted_names(runtime, *names);
  }
  if (auto const* type = of.if_is<Type>()) {
    add_names_of_type(runtime, *names, *type);
    return sorted_names(runtime, *names);
  }
  Type& type = type_of(runtime, of);
  add_names_of_type(runtime, *names, type);
  if (of.is_object() && type.slots.instance_attributes) {
    if (Ref<DictObject> const& own = type.slots.instance_attributes(*of.object())) add_names(*names, *own);
  }
  return sorted_names(runtime, *names);
}

Completion<Value> exit_program(Runtime& runtime, Arguments arguments) {
  return runtime.raise(make_exception(runtime, runtime.types.system_exit, arguments));
}

}  // namespace loopscope::builtins

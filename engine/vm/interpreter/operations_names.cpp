#include <string>

#include "bytecode/opcodes.h"
#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/exceptions/exception_members.h"
#include "values/objects/attributes.h"
#include "values/objects/cell.h"
#include "vm/frames/function_object.h"
#include "vm/inspection/name_hint.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

namespace {

std::string quoted(StrObject const& name) { return "'" + std::string(name.view()) + "'"; }

bool is_free(CodeObject const& code, std::uint32_t slot) { return slot >= code.slot_count() - code.free_count; }

}  // namespace

void raise_unbound_local(Interpreter& interpreter, Frame& frame, std::uint32_t slot) {
  Runtime& runtime = interpreter.runtime;
  (void)runtime.raise(runtime.types.unbound_local_error, "cannot access local variable " +
                                                             quoted(*frame.code->varnames[slot]) +
                                                             " where it is not associated with a value");
}

void raise_unbound_cell(Interpreter& interpreter, Frame& frame, std::uint32_t slot) {
  if (!is_free(*frame.code, slot)) return raise_unbound_local(interpreter, frame, slot);
  Runtime& runtime = interpreter.runtime;
  (void)runtime.raise(runtime.types.name_error, "cannot access free variable " + quoted(*frame.code->varnames[slot]) +
                                                    " where it is not associated with a value in enclosing scope");
}

void raise_unknown_name(Interpreter& interpreter, Frame& frame, std::uint32_t name) {
  Runtime& runtime = interpreter.runtime;
  StrObject const& wrong_name = *frame.code->names[name];
  Ref<ExceptionObject> error =
      make_exception(runtime, runtime.types.name_error, "name " + quoted(wrong_name) + " is not defined");
  set_member(runtime, *error, exception_member::name_name, str_value(runtime, wrong_name.view()));
  set_member(runtime, *error, exception_member::name_correction_hint,
             str_value(runtime, name_hint(interpreter, frame, wrong_name.view())));
  (void)runtime.raise(std::move(error));
}

Completion<void> delete_fast(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  if (frame.slots[operand].is_unset()) {
    raise_unbound_local(interpreter, frame, operand);
    return Raised{};
  }
  Value const dropped = std::move(frame.slots[operand]);
  return {};
}

Completion<void> make_cell(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value& slot = frame.slots[operand];
  slot = Value::from(loopscope::make_cell(interpreter.runtime, std::move(slot)));
  return {};
}

Completion<void> copy_free_vars(Interpreter&, Frame& frame, std::uint32_t operand) {
  auto const cells = frame.function.as<FunctionObject>()->closure->items();
  Value* const first = frame.slots + frame.code->slot_count() - operand;
  for (std::uint32_t i = 0; i < operand; ++i) first[i] = cells[i];
  return {};
}

Completion<void> delete_deref(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  auto* cell = frame.slots[operand].as<CellObject>();
  if (cell->value.is_unset()) {
    raise_unbound_cell(interpreter, frame, operand);
    return Raised{};
  }
  Value const dropped = std::move(cell->value);
  return {};
}

Completion<void> store_global(Interpreter&, Frame& frame, std::uint32_t operand) {
  frame.globals->set_str(frame.code->names[operand], frame.pop());
  return {};
}

Completion<void> delete_global(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const dropped = frame.globals->take_str(*frame.code->names[operand]);
  if (!dropped.is_unset()) return {};
  raise_unknown_name(interpreter, frame, operand);
  return Raised{};
}

namespace {

Value const& namespace_of(Frame& frame) { return frame.slots[0]; }

/// The names of a class body as a plain dict; null when a metaclass's `__prepare__` returned another object.
DictObject* plain_namespace(Interpreter& interpreter, Frame& frame) {
  Value const& space = namespace_of(frame);
  bool const is_plain = &space.object()->type() == interpreter.runtime.types.dict;
  return is_plain ? space.as<DictObject>() : nullptr;
}

/// Clears a KeyError in Runtime::exception, which means that the name does not exist; false for other exceptions.
bool take_key_error(Runtime& runtime) {
  if (!runtime.raised_is(runtime.types.key_error)) return false;
  Ref<ExceptionObject> const dropped = runtime.take_exception();
  return true;
}

}  // namespace

Completion<void> load_name(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  StrObject& name = *frame.code->names[operand];
  Value const* found = nullptr;
  if (DictObject const* names = plain_namespace(interpreter, frame)) {
    found = names->find_str(name);
  } else {
    Completion<Value> item = get_item(interpreter.runtime, namespace_of(frame), Value::from(&name));
    if (!item.is_raised()) {
      frame.push(item.take());
      return {};
    }
    if (!take_key_error(interpreter.runtime)) return Raised{};
  }
  if (!found) found = frame.globals->find_str(name);
  if (!found) found = interpreter.builtins->find_str(name);
  if (!found) {
    raise_unknown_name(interpreter, frame, operand);
    return Raised{};
  }
  frame.push(Value(*found));
  return {};
}

Completion<void> store_name(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Ref<StrObject> const& name = frame.code->names[operand];
  if (DictObject* names = plain_namespace(interpreter, frame)) {
    names->set_str(name, frame.pop());
    return {};
  }
  return set_item(interpreter.runtime, namespace_of(frame), Value::from(name), frame.pop());
}

Completion<void> delete_name(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Ref<StrObject> const& name = frame.code->names[operand];
  if (DictObject* names = plain_namespace(interpreter, frame)) {
    Value const dropped = names->take_str(*name);
    if (!dropped.is_unset()) return {};
  } else {
    Completion<void> done = delete_item(interpreter.runtime, namespace_of(frame), Value::from(name));
    if (!done.is_raised()) return {};
    if (!take_key_error(interpreter.runtime)) return done;
  }
  raise_unknown_name(interpreter, frame, operand);
  return Raised{};
}

bool push_stand_in(Interpreter& interpreter, Frame& frame, StrObject& name) {
  if (!frame.code->is_annotate || interpreter.annotation_stand_in.is_unset()) return false;
  Value const argument = Value::from(&name);
  Completion<Value> made = call(interpreter.runtime, interpreter.annotation_stand_in, {&argument, 1});
  if (made.is_raised()) {
    Ref<ExceptionObject> const dropped = interpreter.runtime.take_exception();
    return false;
  }
  frame.push(made.take());
  return true;
}

namespace {

/// Looks up the name in the class's namespace on top of the stack and pops the namespace; unset when the name does not
/// exist.
Completion<Value> take_from_dict(Interpreter& interpreter, Frame& frame, StrObject& name) {
  Value const names = frame.pop();
  if (&type_of(interpreter.runtime, names) == interpreter.runtime.types.dict) {
    Value const* found = names.as<DictObject>()->find_str(name);
    return found ? Value(*found) : Value::unset();
  }
  Completion<Value> item = get_item(interpreter.runtime, names, Value::from(&name));
  if (item.is_raised() && take_key_error(interpreter.runtime)) return Value::unset();
  return item;
}

}  // namespace

Completion<void> load_from_dict_or_globals(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  StrObject& name = *frame.code->names[operand];
  Value found = TRY(take_from_dict(interpreter, frame, name));
  if (found.is_unset()) {
    Value const* global = frame.globals->find_str(name);
    if (!global) global = interpreter.builtins->find_str(name);
    if (!global) {
      if (push_stand_in(interpreter, frame, name)) return {};
      raise_unknown_name(interpreter, frame, operand);
      return Raised{};
    }
    found = *global;
  }
  frame.push(std::move(found));
  return {};
}

Completion<void> load_from_dict_or_deref(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  StrObject& name = *frame.code->varnames[operand];
  Value found = TRY(take_from_dict(interpreter, frame, name));
  if (found.is_unset()) found = frame.slots[operand].as<CellObject>()->value;
  if (found.is_unset()) {
    if (push_stand_in(interpreter, frame, name)) return {};
    raise_unbound_cell(interpreter, frame, operand);
    return Raised{};
  }
  frame.push(std::move(found));
  return {};
}

Completion<void> load_build_class(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  frame.push(Value(*interpreter.builtins->find_str(*interpreter.runtime.intern("__build_class__"))));
  return {};
}

Completion<void> store_attr(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const object = frame.pop();
  return set_attribute(interpreter.runtime, object, *frame.code->names[operand], frame.pop());
}

Completion<void> delete_attr(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const object = frame.pop();
  return delete_attribute(interpreter.runtime, object, *frame.code->names[operand]);
}

Completion<void> import_name(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Value const names = frame.pop();
  Value const level = frame.pop();
  if (!level.is_small_int() || level.as_small_int() != 0) {
    return interpreter.runtime.raise(interpreter.runtime.types.import_error,
                                     "attempted relative import with no known parent package");
  }
  auto const result = names.is_none() ? Importer::Result::first_package : Importer::Result::last_module;
  frame.push(Value::from(TRY(interpreter.importer.import_module(frame.code->names[operand]->view(), result))));
  return {};
}

Completion<void> import_from(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  frame.push(TRY(interpreter.importer.import_from(frame.stack_top[-1], *frame.code->names[operand])));
  return {};
}

Completion<void> load_library(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  std::string_view const name = frame.code->names[operand]->view();
  std::size_t const dot = name.rfind('.');
  Ref<ModuleObject> const module =
      TRY(interpreter.importer.import_module(name.substr(0, dot), Importer::Result::last_module));
  frame.push(Value(*module->attributes->find_str(*runtime.intern(name.substr(dot + 1)))));
  return {};
}

Completion<void> make_function(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value const code = frame.pop();
  Ref<FunctionObject> function = make_function_object(runtime, Ref(code.as<CodeObject>()), Ref(frame.globals));
  if (operand & with_closure) function->closure = Ref(frame.pop().as<TupleObject>());
  if (operand & with_annotations) function->annotations = Ref(frame.pop().as<DictObject>());
  if (operand & with_annotate) function->annotate = frame.pop();
  if (operand & with_keyword_defaults) function->keyword_defaults = Ref(frame.pop().as<DictObject>());
  if (operand & with_defaults) function->defaults = Ref(frame.pop().as<TupleObject>());
  frame.push(Value::from(std::move(function)));
  return {};
}

}  // namespace loopscope::operations

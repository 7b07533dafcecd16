#include <algorithm>
#include <string>
#include <utility>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "bytecode/code_object.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/native/native_attribute.h"
#include "values/numbers/int.h"
#include "values/objects/cell.h"
#include "vm/coroutines/async_generator.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/generator.h"
#include "vm/inspection/call_stack.h"

// The attributes of code objects and of the objects that run them: `function.__code__`, `generator.gi_frame` … Mirrors
// Objects/codeobject.c and Include/internal/pycore_code.h. Attributes that depend on CPython's own instructions are
// refused.
namespace loopscope {

namespace {

CodeObject const& code_of(Value const& self) { return *self.as<CodeObject>(); }

/// Raises an error for the code of library coroutines, of which only the name and the place are known.
Completion<void> check_is_whole(Runtime& runtime, CodeObject const& code) {
  if (!code.instructions.empty()) return {};
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not provide the code objects of asyncio");
}

enum class Variables : std::uint8_t { plain, cells };

bool is_made_a_cell(CodeObject const& code, std::uint32_t slot) {
  return std::ranges::any_of(code.instructions, [&](Instruction const& instruction) {
    return instruction.opcode() == Opcode::MAKE_CELL && instruction.operand() == slot;
  });
}

/// The slots of the locals: the parameters, then the others in the order of their first use in the code.
std::vector<std::uint32_t> slots_in_order(CodeObject const& code) {
  std::uint32_t const locals = code.slot_count() - code.free_count;
  std::vector<std::uint32_t> order;
  auto const add = [&](std::uint32_t slot) {
    if (slot < locals && !std::ranges::contains(order, slot)) order.push_back(slot);
  };
  for (std::uint32_t slot = 0; slot < code.parameter_count(); ++slot) add(slot);
  for (Instruction const& instruction : code.instructions) {
    switch (instruction.opcode()) {
      case Opcode::LOAD_FAST:
      case Opcode::STORE_FAST:
      case Opcode::DELETE_FAST: add(instruction.operand()); break;
      default: break;
    }
  }
  for (std::uint32_t slot = 0; slot < locals; ++slot) add(slot);
  return order;
}

/// The names of the slots: plain locals (and every parameter) in their order, or cells, sorted.
Completion<Value> names_of_slots(Runtime& runtime, CodeObject const& code, Variables wanted) {
  TRY(check_is_whole(runtime, code));
  std::vector<Value> names;
  for (std::uint32_t const slot : slots_in_order(code)) {
    if (code.is_class_body && slot == 0) continue;
    bool const is_cell = is_made_a_cell(code, slot) || code.is_class_body;
    bool const is_parameter = slot < code.parameter_count();
    if (wanted == Variables::cells ? is_cell : !is_cell || is_parameter) {
      names.push_back(Value::from(code.varnames[slot]));
    }
  }
  if (wanted == Variables::cells) {
    std::ranges::sort(names, {}, [](Value const& name) { return name.as<StrObject>()->view(); });
  }
  return Value::from(make_tuple(runtime, std::span<Value const>(names)));
}

Completion<Value> free_names(Runtime& runtime, Value const& self) {
  CodeObject const& code = code_of(self);
  std::vector<Value> names;
  for (std::uint32_t slot = code.slot_count() - code.free_count; slot < code.slot_count(); ++slot) {
    names.push_back(Value::from(code.varnames[slot]));
  }
  std::ranges::sort(names, {}, [](Value const& name) { return name.as<StrObject>()->view(); });
  return Value::from(make_tuple(runtime, std::span<Value const>(names)));
}

/// Mirrors compute_code_flags.
std::int64_t flags_of(CodeObject const& code) {
  std::string_view const qualname = code.qualname->view();
  std::string_view const name = code.name->view();
  if (name == "<module>" || code.is_class_body) return 0;
  std::int64_t flags = 0x1 | 0x2;
  if (code.has_varargs) flags |= 0x4;
  if (code.has_varkeywords) flags |= 0x8;
  if (qualname.contains("<locals>")) flags |= 0x10;
  if (code.is_generator) flags |= code.is_async ? 0x200 : 0x20;
  if (code.is_async && !code.is_generator) flags |= 0x80;
  if (!code.doc.is_none()) flags |= 0x400'0000;
  bool const is_in_class =
      qualname.size() > name.size() && !qualname.substr(0, qualname.size() - name.size()).ends_with("<locals>.");
  if (is_in_class) flags |= 0x800'0000;
  return flags;
}

template <auto get>
Completion<Value> number(Runtime& runtime, Value const& self) {
  TRY(check_is_whole(runtime, code_of(self)));
  return int_value(runtime, static_cast<std::int64_t>(get(code_of(self))));
}

template <char const* const& name>
Completion<Value> refused(Runtime& runtime, Value const&) {
  return runtime.raise(runtime.types.not_implemented_error,
                       std::string("Loopscope does not support ") + name + ": it depends on CPython's bytecode");
}

constexpr char const* const consts_name = "co_consts";
constexpr char const* const names_name = "co_names";
constexpr char const* const bytes_name = "co_code";
constexpr char const* const stack_size_name = "co_stacksize";

constexpr NativeAttributeDefinition code_attributes[] = {
    {"co_name", [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(code_of(self).name); }},
    {"co_qualname",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(code_of(self).qualname); }},
    {"co_filename",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(code_of(self).file_name); }},
    {"co_firstlineno", number<[](CodeObject const& code) { return code.first_line; }>},
    {"co_argcount", number<[](CodeObject const& code) { return code.positional_count; }>},
    {"co_posonlyargcount", number<[](CodeObject const& code) { return code.positional_only_count; }>},
    {"co_kwonlyargcount", number<[](CodeObject const& code) { return code.keyword_only_count; }>},
    {"co_flags", number<flags_of>},
    {"co_nlocals",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       Value const names = TRY(names_of_slots(of, code_of(self), Variables::plain));
       return int_value(of, static_cast<std::int64_t>(names.as<TupleObject>()->items().size()));
     }},
    {"co_varnames", [](Runtime& of, Value const& self) { return names_of_slots(of, code_of(self), Variables::plain); }},
    {"co_cellvars", [](Runtime& of, Value const& self) { return names_of_slots(of, code_of(self), Variables::cells); }},
    {"co_freevars", free_names},
    {consts_name, refused<consts_name>},
    {names_name, refused<names_name>},
    {bytes_name, refused<bytes_name>},
    {stack_size_name, refused<stack_size_name>},
};

constexpr NativeAttributeDefinition function_attributes[] = {
    {"__code__",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(self.as<FunctionObject>()->code); }},
    {"__globals__",
     [](Runtime&, Value const& self) -> Completion<Value> { return Value::from(self.as<FunctionObject>()->globals); }},
};

/// The frame as an object; None after it has ended.
Completion<Value> frame_of(Runtime& runtime, Object& owner, ResumableFrame const& body) {
  if (!body.exists()) return Value::none();
  return Value::from(frame_object_of(runtime, const_cast<Frame&>(body.frame()), owner));
}

Completion<Value> code_of_frame(Runtime& runtime, ResumableFrame const& body) {
  if (body.exists()) return Value::from(Ref(body.frame().code));
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope does not keep the code of finished coroutines");
}

/// The frame of a coroutine or generator; null for library coroutines that are written in C++.
ResumableFrame const* body_of(Value const& coroutine) {
  auto const& object = *coroutine.as<CoroutineObject>();
  return is_frame_coroutine(object) ? &static_cast<FrameCoroutine const&>(object).body() : nullptr;
}

Completion<Value> raise_no_frame(Runtime& runtime) {
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope's library runs this coroutine without a frame");
}

/// The object that the coroutine awaits: the next coroutine on the task's stack, or the future that the task waits on.
Completion<Value> awaited_of(Runtime& runtime, CoroutineObject& coroutine) {
  if (coroutine.state != CoroutineObject::State::suspended) return Value::none();
  NativeCoroutine const* const native = if_native(runtime, coroutine);
  bool const is_as_in_cpython = !native || (native->suspended_line() != 0 && !native->place().inside);
  for (Object* const object : runtime.heap.live_objects()) {
    if (!is_as_in_cpython || object->kind() != ObjectKind::task) continue;
    auto const& task = static_cast<TaskObject const&>(*object);
    auto const& coroutines = task.stack().coroutines();
    auto const at = std::ranges::find(coroutines, &coroutine, &Ref<CoroutineObject>::get);
    if (at == coroutines.end()) continue;
    if (at + 1 != coroutines.end()) return shown_as_awaited(runtime, **(at + 1));
    if (task.waiter()) return make_begun_future_iterator(runtime, Ref(task.waiter()));
  }
  return runtime.raise(runtime.types.not_implemented_error, "Loopscope cannot determine what this coroutine awaits");
}

constexpr NativeAttributeDefinition generator_attributes[] = {
    {"gi_code", [](Runtime& of, Value const& self) { return code_of_frame(of, self.as<GeneratorObject>()->body()); }},
    {"gi_frame",
     [](Runtime& of, Value const& self) { return frame_of(of, *self.object(), self.as<GeneratorObject>()->body()); }},
};
constexpr NativeAttributeDefinition async_generator_attributes[] = {
    {"ag_code",
     [](Runtime& of, Value const& self) {
       return code_of_frame(of, static_cast<FrameAsyncGenerator*>(self.object())->body());
     }},
    {"ag_frame",
     [](Runtime& of, Value const& self) {
       return frame_of(of, *self.object(), static_cast<FrameAsyncGenerator*>(self.object())->body());
     }},
};
constexpr NativeAttributeDefinition coroutine_attributes[] = {
    {"cr_code",
     [](Runtime& of, Value const& self) {
       ResumableFrame const* const body = body_of(self);
       return body ? code_of_frame(of, *body) : raise_no_frame(of);
     }},
    {"cr_frame", [](Runtime& of, Value const& self) { return coroutine_frame(of, *self.as<CoroutineObject>()); }},
    {"cr_await", [](Runtime& of, Value const& self) { return awaited_of(of, *self.as<CoroutineObject>()); }},
};

constexpr NativeAttributeDefinition cell_attributes[] = {
    {"cell_contents",
     [](Runtime& of, Value const& self) -> Completion<Value> {
       Value const& content = self.as<CellObject>()->value;
       if (content.is_unset()) return of.raise(of.types.value_error, "cell is empty");
       return Value(content);
     },
     [](Runtime&, Value const& self, Value value) -> Completion<void> {
       Value const dropped = std::exchange(self.as<CellObject>()->value, std::move(value));
       return {};
     }},
};

}  // namespace

void install_code_attributes(Runtime& runtime) {
  runtime.types.code->is_subclassable = false;
  runtime.types.code->slots.construct = nullptr;
  add_attributes(runtime, *runtime.types.code, code_attributes);
  add_attributes(runtime, *runtime.types.cell, cell_attributes);
  add_attributes(runtime, *runtime.types.function, function_attributes);
  add_attributes(runtime, *runtime.types.generator, generator_attributes);
  add_attributes(runtime, *runtime.types.async_generator, async_generator_attributes);
  add_attributes(runtime, *runtime.types.coroutine, coroutine_attributes);
}

}  // namespace loopscope

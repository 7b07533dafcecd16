#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"

#include "values/native/builtin_methods.h"
#include "vm/builtins/builtins.h"
#include "vm/calls/calls.h"
#include "vm/classes/class_builder.h"
#include "vm/coroutines/async_generator.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/coroutines/generator.h"
#include "vm/interpreter/interpreter.h"

#include "vm/slots/slot_wrapper.h"

namespace loopscope {

Interpreter::Interpreter(Runtime& of, std::span<ModuleDefinition const> modules)
    : runtime(of), importer(of), names(of), builtins(make_dict(of)) {
  runtime.interpreter = this;
  runtime.trace.set_line_source(this);
  set_up_code_type(runtime);
  install_function_type(runtime);
  install_frame_type(runtime);
  runtime.types.builtin_function->slots.call = call_builtin_function;
  install_coroutine_type(runtime);
  install_generator_type(runtime);
  install_async_generator_type(runtime);
  install_code_attributes(runtime);
  add_builtin_methods(runtime);
  install_builtins(*this);
  install_classes(runtime, *builtins);
  add_slot_wrappers(runtime);
  importer.add(modules);
}

Interpreter::~Interpreter() {
  // Suspended coroutines may own plain frames on this FrameStack.
  std::vector<Ref<FrameCoroutine>> left;
  std::vector<Ref<FrameAsyncGenerator>> left_generators;
  for (Object* object : runtime.heap.live_objects()) {
    if (&object->type() == runtime.types.coroutine) left.emplace_back(static_cast<FrameCoroutine*>(object));
    if (&object->type() == runtime.types.async_generator) {
      left_generators.emplace_back(static_cast<FrameAsyncGenerator*>(object));
    }
  }
  for (Ref<FrameCoroutine> const& coroutine : left) coroutine->drop_frame();
  for (Ref<FrameAsyncGenerator> const& generator : left_generators) generator->drop_frame();
  runtime.trace.set_line_source(nullptr);
  runtime.interpreter = nullptr;
}

Frame const* Interpreter::program_frame() const {
  Frame const* frame = m_frame;
  for (ActiveRun const* run = m_run;; run = run->outer) {
    while (frame && frame->code->is_of_library) frame = frame->caller;
    if (frame || !run) return frame;
    frame = run->outside;
  }
}

std::vector<Frame const*> Interpreter::running_frames() const {
  std::vector<Frame const*> frames;
  Frame const* frame = m_frame;
  for (ActiveRun const* run = m_run;; run = run->outer) {
    for (; frame; frame = frame->caller) frames.push_back(frame);
    if (!run) break;
    frame = run->outside;
  }
  std::ranges::reverse(frames);
  return frames;
}

std::uint16_t Interpreter::current_line() const {
  if (Frame const* const frame = program_frame()) return static_cast<std::uint16_t>(frame->line());
  TaskObject const* const task = runtime.asyncio ? runtime.asyncio->current_task : nullptr;
  if (!task) return 0;
  for (Ref<CoroutineObject> const& coroutine : std::views::reverse(task->stack().coroutines())) {
    if (coroutine->line != 0) return static_cast<std::uint16_t>(coroutine->line);
  }
  return 0;
}

Interpreter::Position Interpreter::exchange_position(Position position) {
  Position before = std::exchange(m_position, std::move(position));
  runtime.handled_exception = m_position.handled ? m_position.handled : m_position.handled_outside;
  return before;
}

Ref<ExceptionObject> Interpreter::handle(Ref<ExceptionObject> exception) {
  runtime.handled_exception = exception ? exception : m_position.handled_outside;
  return std::exchange(m_position.handled, std::move(exception));
}

}  // namespace loopscope

#include <utility>
#include <vector>

#include "vm/builtin_methods.h"
#include "vm/builtins.h"
#include "vm/calls.h"
#include "vm/frame_coroutine.h"
#include "vm/module_asyncio.h"
#include "vm/interpreter.h"

namespace loopscope {

Interpreter::Interpreter(Runtime& of, std::span<ModuleDefinition const> modules)
    : runtime(of), importer(of), builtins(make_dict(of)) {
  runtime.interpreter = this;
  runtime.trace.set_line_source(this);
  install_function_type(runtime);
  runtime.types.builtin_function->slots.call = call_builtin_function;
  install_coroutine_type(runtime);
  add_builtin_methods(runtime);
  install_builtins(*this);
  importer.add(asyncio_modules());
  importer.add(modules);
}

Interpreter::~Interpreter() {
  // Coroutines that were left in the middle may have plain frames on our stack.
  std::vector<Ref<FrameCoroutine>> left;
  for (Object* object : runtime.heap.live_objects()) {
    if (&object->type() == runtime.types.coroutine) left.emplace_back(static_cast<FrameCoroutine*>(object));
  }
  for (Ref<FrameCoroutine> const& coroutine : left) coroutine->drop_frame();
  runtime.trace.set_line_source(nullptr);
  runtime.interpreter = nullptr;
}

std::uint16_t Interpreter::current_line() const { return m_frame ? static_cast<std::uint16_t>(m_frame->line()) : 0; }

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

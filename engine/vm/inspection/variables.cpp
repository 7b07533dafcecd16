#include "vm/inspection/variables.h"

#include <algorithm>
#include <vector>

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "base/json_text.h"
#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/objects/cell.h"
#include "values/objects/module.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/inspection/value_words.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

class VariablesWriter {
 public:
  explicit VariablesWriter(Interpreter& interpreter)
      : m_interpreter(interpreter), m_runtime(interpreter.runtime), m_running(interpreter.running_frames()) {}

  std::string write() {
    m_out = "{\"globals\":[";
    add_globals();
    m_out += "],\"stacks\":[";
    TaskObject const* const current = m_runtime.asyncio->current_task;
    if (!current) add_stack(0, m_running);
    for (TaskObject const* task : tasks()) add_stack(task->trace_id(), frames_of(*task, task == current));
    m_out += "]}";
    return std::move(m_out);
  }

 private:
  std::vector<TaskObject const*> tasks() const {
    std::vector<TaskObject const*> found;
    for (Object const* object : m_runtime.heap.live_objects()) {
      if (object->kind() == ObjectKind::task) found.push_back(static_cast<TaskObject const*>(object));
    }
    std::ranges::sort(found, {}, [](TaskObject const* task) { return task->trace_id(); });
    return found;
  }

  /// The frames of a task, outermost first. For the running task, the frame of the innermost coroutine and those of the
  /// functions it has called come from the interpreter.
  std::vector<Frame const*> frames_of(TaskObject const& task, bool is_running) const {
    std::vector<Frame const*> frames;
    for (Ref<CoroutineObject> const& coroutine : task.stack().coroutines()) {
      if (!is_frame_coroutine(*coroutine)) continue;
      auto const& of_program = static_cast<FrameCoroutine const&>(*coroutine);
      if (of_program.has_frame()) frames.push_back(&of_program.frame());
    }
    if (!is_running) return frames;
    for (Frame const* frame : m_running) {
      if (!std::ranges::contains(frames, frame)) frames.push_back(frame);
    }
    return frames;
  }

  void add_stack(std::uint32_t task, std::vector<Frame const*> const& frames) {
    std::string const before = std::exchange(m_out, "");
    for (Frame const* frame : frames) add_frame(*frame);
    if (m_out.empty()) {
      m_out = before;
      return;
    }
    m_out = before + (before.ends_with('[') ? "" : ",") + "{\"task\":" + std::to_string(task) + ",\"frames\":[" +
            m_out + "]}";
  }

  void add_frame(Frame const& frame) {
    CodeObject const& code = *frame.code;
    if (code.is_of_library || code.name->view() == "<module>") return;
    if (!m_out.empty()) m_out += ",";
    m_out += "{\"name\":";
    append_json_string(m_out, code.qualname->view());
    m_out += ",\"line\":" + std::to_string(frame.line()) + ",\"locals\":[";
    for (std::size_t slot = 0; slot < code.slot_count(); ++slot) {
      Value const& held = frame.slots[slot];
      auto const* cell = held.if_is<CellObject>();
      add_variable(code.varnames[slot]->view(), cell ? cell->value : held);
    }
    m_out += "]}";
  }

  void add_globals() {
    ModuleObject const* const main = m_interpreter.importer.loaded("__main__");
    if (!main) return;
    for (std::size_t position = 0; auto const* entry = main->attributes->next(position);) {
      auto const* name = entry->key.if_is<StrObject>();
      if (name && !name->view().starts_with("__") && !is_definition(entry->value))
        add_variable(name->view(), entry->value);
    }
  }

  static bool is_definition(Value const& value) {
    if (!value.is_object()) return false;
    switch (value.object()->kind()) {
      case ObjectKind::module:
      case ObjectKind::function:
      case ObjectKind::native_function:
      case ObjectKind::type: return true;
      default: return false;
    }
  }

  /// Names with a leading dot belong to the compiler.
  void add_variable(std::string_view name, Value const& value) {
    if (value.is_unset() || name.starts_with('.')) return;
    if (!m_out.ends_with('[')) m_out += ",";
    m_out += "[";
    append_json_string(m_out, name);
    m_out += ",";
    append_json_string(m_out, value_words(m_runtime, value));
    m_out += "]";
  }

  Interpreter& m_interpreter;
  Runtime& m_runtime;
  std::vector<Frame const*> const m_running;
  std::string m_out;
};

}  // namespace

std::string variables_json(Interpreter& interpreter) { return VariablesWriter(interpreter).write(); }

}  // namespace loopscope

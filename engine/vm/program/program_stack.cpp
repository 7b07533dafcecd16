#include "vm/program/program_stack.h"

#include <algorithm>

#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

/// The loop's own frames below a callback: `_run_once` and `Handle._run`.
constexpr std::size_t frames_of_a_pass = 2;

class StackWriter {
 public:
  explicit StackWriter(Interpreter const& interpreter)
      : m_asyncio(*interpreter.runtime.asyncio), m_running(interpreter.running_frames()) {}

  std::vector<SourceFrame> write() {
    if (m_asyncio.running_loop && m_asyncio.main_stack) {
      add_coroutines(*m_asyncio.main_stack);
      m_frames.insert(m_frames.end(), frames_of_a_pass, nullptr);
    }
    if (TaskObject const* const task = m_asyncio.current_task) add_coroutines(task->stack());
    for (Frame const* frame : m_running) add(frame);
    std::vector<SourceFrame> written;
    for (Frame const* frame : m_frames) {
      bool const is_of_program = frame && !frame->code->is_of_library;
      written.push_back(is_of_program ? SourceFrame{frame->code->name, frame->line()} : SourceFrame{});
    }
    return written;
  }

 private:
  void add(Frame const* frame) {
    if (!std::ranges::contains(m_frames, frame)) m_frames.push_back(frame);
  }

  void add_coroutines(AwaitStack const& stack) {
    for (Ref<CoroutineObject> const& coroutine : stack.coroutines()) {
      if (!is_frame_coroutine(*coroutine)) {
        m_frames.push_back(nullptr);
        continue;
      }
      auto const& of_program = static_cast<FrameCoroutine const&>(*coroutine);
      if (of_program.has_frame()) add_with_callers(of_program);
    }
  }

  /// When a plain function called a blocking function, its frame is above the coroutine's own.
  void add_with_callers(FrameCoroutine const& coroutine) {
    std::vector<Frame const*> frames{&coroutine.frame()};
    if (coroutine.state == CoroutineObject::State::suspended) {
      frames.clear();
      for (Frame const* frame = &coroutine.body().innermost(); frame; frame = frame->caller) frames.push_back(frame);
      std::ranges::reverse(frames);
    }
    for (Frame const* frame : frames) add(frame);
  }

  Asyncio const& m_asyncio;
  std::vector<Frame const*> const m_running;
  std::vector<Frame const*> m_frames;  ///< Null: a frame of asyncio.
};

}  // namespace

std::vector<SourceFrame> program_stack(Interpreter const& interpreter) { return StackWriter(interpreter).write(); }

}  // namespace loopscope

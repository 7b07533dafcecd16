#include "vm/inspection/call_stack.h"

#include <algorithm>
#include <ranges>
#include <string>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "values/core/runtime.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/frames/frame_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

namespace {

Raised raise_unknown(Runtime& runtime, std::string_view what) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not provide the frames that CPython has for " + std::string(what));
}

Completion<Value> object_of(Runtime& runtime, Frame& frame, Object* owner) {
  if (frame.code->is_of_library) return raise_unknown(runtime, frame.code->qualname->view());
  return Value::from(owner ? frame_object_of(runtime, frame, *owner) : frame_object(runtime, frame));
}

Completion<void> add_native(Runtime& runtime, std::vector<Value>& frames, NativeCoroutine const& coroutine) {
  NativeCoroutineName const& place = coroutine.place();
  bool const has_begun = coroutine.state != CoroutineObject::State::created;
  std::uint32_t const line = has_begun ? coroutine.suspended_line() : place.first_line;
  if (line == 0 || place.is_blocking || coroutine.state == CoroutineObject::State::running)
    return raise_unknown(runtime, place.name);
  if (has_begun && place.inside) {
    frames.push_back(
        Value::from(library_frame(runtime, place.inside->name, place.inside->file, place.inside->first_line,
                                  place.inside->await_line, LibraryFrame::of_coroutine)));
  }
  frames.push_back(
      Value::from(library_frame(runtime, place.name, place.file, place.first_line, line, LibraryFrame::of_coroutine)));
  return {};
}

/// Adds the frame of an awaitable; false when it has none, because it is not a coroutine in CPython.
Completion<bool> add_coroutine(Runtime& runtime, std::vector<Value>& frames, CoroutineObject& coroutine) {
  if (is_frame_coroutine(coroutine)) {
    auto& body = static_cast<FrameCoroutine&>(coroutine);
    if (!body.has_frame()) return false;
    frames.push_back(TRY(object_of(runtime, body.frame(), &coroutine)));
    return true;
  }
  NativeCoroutine const* const native = if_native(runtime, coroutine);
  if (!native) return false;
  TRY(add_native(runtime, frames, *native));
  return true;
}

bool is_of_graph(Frame const& frame) { return frame.code->file_name->view() == "<frozen asyncio.graph>"; }

}  // namespace

Completion<std::vector<Value>> suspended_frames(Runtime& runtime, TaskObject const& task) {
  std::vector<Value> frames;
  if (!task.coroutine()) return frames;
  if (task.is_done()) {
    // The coroutine of a finished task has no frame.
    frames.push_back(Value::none());
    return frames;
  }
  std::vector<Ref<CoroutineObject>> coroutines = task.stack().coroutines();
  if (coroutines.empty()) coroutines.emplace_back(task.coroutine());
  for (Ref<CoroutineObject> const& coroutine : coroutines) {
    // The frames behind a coroutine whose step is running are omitted.
    bool const is_told =
        frames.empty() || (coroutine->state == CoroutineObject::State::suspended && !coroutine->is_behind_wrapper);
    std::vector<Value> more;
    if (!is_told || !TRY(add_coroutine(runtime, more, *coroutine))) break;
    frames.insert(frames.begin(), more.begin(), more.end());
  }
  return frames;
}

Completion<std::vector<Value>> running_frames(Runtime& runtime) {
  std::vector<Value> frames;
  TaskObject const* const task = runtime.asyncio->current_task;
  if (!task) return frames;
  auto const& coroutines = task->stack().coroutines();
  CoroutineObject& innermost = *coroutines.back();
  if (!is_frame_coroutine(innermost)) return raise_unknown(runtime, innermost.qualname->view());
  Frame const* const base = &static_cast<FrameCoroutine&>(innermost).frame();
  std::vector<Frame const*> running = runtime.interpreter->running_frames();
  while (!running.empty() && is_of_graph(*running.back())) running.pop_back();
  for (auto at = running.rbegin(); at != running.rend() && *at != base; ++at) {
    frames.push_back(TRY(object_of(runtime, const_cast<Frame&>(**at), nullptr)));
    bool const is_run_by_function = at + 1 != running.rend() && !(*(at + 1))->code->is_resumable();
    if ((*at)->code->is_resumable() && is_run_by_function) return frames;
  }
  for (Ref<CoroutineObject> const& coroutine : coroutines | std::views::reverse) {
    if (!TRY(add_coroutine(runtime, frames, *coroutine))) return raise_unknown(runtime, coroutine->qualname->view());
  }
  return frames;
}

Completion<Value> coroutine_frame(Runtime& runtime, CoroutineObject& coroutine) {
  std::vector<Value> frames;
  if (!TRY(add_coroutine(runtime, frames, coroutine))) return Value::none();
  return frames.back();
}

}  // namespace loopscope

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/tasks/tasks.h"
#include "stdlib/modules.h"
#include "values/containers/list.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/module.h"
#include "vm/frames/frame_object.h"
#include "vm/inspection/call_stack.h"
#include "vm/interpreter/interpreter.h"

// The engine functions that asyncio/graph.py needs: the frames of tasks, and the waiters of tasks.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

Completion<Value> frames_of_task(Runtime& runtime, Arguments arguments) {
  return Value::from(make_list(runtime, TRY(suspended_frames(runtime, *arguments[0].as<TaskObject>()))));
}

Completion<Value> frames_that_run(Runtime& runtime, Arguments) {
  return Value::from(make_list(runtime, TRY(running_frames(runtime))));
}

/// `async `, `generator ` or `async generator `, for the frame of one that has not ended.
Completion<Value> tag(Runtime& runtime, Arguments arguments) {
  auto const& frame = static_cast<FrameObject&>(*arguments[0].object());
  CodeObject const& code = *frame.code;
  char const* text = "";
  if (frame.frame || code.instructions.empty()) {
    if (code.is_async)
      text = code.is_generator ? "async generator " : "async ";
    else if (code.is_generator)
      text = "generator ";
  }
  return make_str(runtime, text);
}

Completion<Value> awaited_by(Runtime& runtime, Arguments arguments) {
  std::vector<Value> waiters;
  for (Ref<FutureObject> const& waiter : if_future(arguments[0])->awaiters()) waiters.push_back(Value::from(waiter));
  return Value::from(make_list(runtime, std::move(waiters)));
}

Completion<Value> library_frame_named(Runtime& runtime, Arguments) {
  // The frame of asyncio.print_call_graph where it requests the text.
  return Value::from(library_frame(runtime, "print_call_graph", "graph.py", 266, 276, LibraryFrame::of_function));
}

constexpr NativeDefinition functions[] = {
    {"awaited_by", "(future, /)", awaited_by},
    {"frames_of_task", "(task, /)", frames_of_task},
    {"frames_that_run", "()", frames_that_run},
    {"frame_of_print", "()", library_frame_named},
    {"tag", "(frame, /)", tag},
};

}  // namespace

Completion<Ref<ModuleObject>> make_call_graph_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_call_graph");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_call_graph")));
  }
  return module;
}

}  // namespace loopscope

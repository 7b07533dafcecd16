#pragma once

#include <functional>
#include <string>
#include <vector>

#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/main_thread.h"
#include "asyncio/events/runners.h"
#include "asyncio/tasks/tasks.h"
#include "support/test_runtime.h"

namespace loopscope {

/// asyncio without an interpreter: the program consists of native coroutines.
struct AsyncioFixture : TestRuntime {
  Asyncio asyncio{runtime, nullptr};
  std::vector<std::string> log;

  static constexpr NativeCoroutineName place{"body", "test.py", 1, 2};

  /// A coroutine object whose body is `body`.
  Value coroutine(AsyncFunction body) { return Value::from(make_native_coroutine(runtime, place, std::move(body))); }

  /// Runs `asyncio.run(main)` on a main thread to its end.
  MainThread::Progress run(AsyncFunction main) {
    Value const guest_main = coroutine(std::move(main));
    Ref<RunnerObject> runner = runtime.heap.make<RunnerObject>(runner_type());
    AsyncFunction body = loopscope::run(runtime, std::move(runner), guest_main);
    MainThread thread(runtime, make_native_coroutine(runtime, run_name, std::move(body)));
    auto const progress = thread.advance();
    if (progress == MainThread::Progress::deadlocked) report = deadlock_report(runtime, *thread.loop());
    result = thread.result();
    return progress;
  }

  /// The type of runners, without the methods for programs.
  Type& runner_type() {
    if (!m_runner_type) m_runner_type = runtime.make_type("Runner");
    m_runner_type->slots.destroy = [](Runtime& of, Object* object) {
      of.heap.destroy(static_cast<RunnerObject*>(object));
    };
    return *m_runner_type;
  }
  Type* m_runner_type = nullptr;

  /// Creates a task of the running loop.
  Ref<TaskObject> spawn(AsyncFunction body) {
    return asyncio.running_loop->create_task(runtime, coroutine(std::move(body))).take();
  }

  /// The rows (pass, task) of the schedule.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> schedule() const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> rows;
    std::uint32_t pass = 0;
    for (TraceRecord const& record : trace.records()) {
      if (record.kind == static_cast<std::uint8_t>(EventKind::pass_begin)) pass = record.words[0];
      if (record.kind == static_cast<std::uint8_t>(EventKind::step_begin)) rows.emplace_back(pass, record.words[0]);
    }
    return rows;
  }

  std::size_t count(EventKind kind) const {
    std::size_t found = 0;
    for (TraceRecord const& record : trace.records()) found += record.kind == static_cast<std::uint8_t>(kind);
    return found;
  }

  Value result;
  std::string report;
};

}  // namespace loopscope

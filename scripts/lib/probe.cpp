// The features that a compiler needs for the engine: the C++23 library and coroutines. Prints "3 coroutine steps".
#include <coroutine>
#include <cstdio>
#include <exception>
#include <expected>
#include <format>
#include <string>

struct Steps {
  struct promise_type {
    Steps get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> handle;
};

Steps count(int& steps) {
  for (int i = 0; i < 2; ++i) {
    ++steps;
    co_await std::suspend_always{};
  }
  ++steps;
}

std::expected<int, std::string> run() {
  int steps = 0;
  Steps counter = count(steps);
  while (!counter.handle.done()) counter.handle.resume();
  counter.handle.destroy();
  if (steps != 3) return std::unexpected("lost a step");
  return steps;
}

int main() {
  const auto steps = run();
  std::puts(std::format("{} coroutine steps", steps.value_or(0)).c_str());
  return steps ? 0 : 1;
}

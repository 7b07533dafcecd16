#pragma once

#include <coroutine>
#include <optional>
#include <utility>

#include "base/assert.h"

namespace loopscope {

/// A lazy C++ coroutine that exchanges values of T with the code that resumes it. It depends on no loop and no task.
///
/// Its body runs only inside `resume`. `co_await Awaiting<T>{request}` ends that `resume` and passes the request out;
/// the next `resume(input)` makes the `co_await` evaluate to the input. `co_return` ends the last `resume`. Destroying
/// a suspended Coro immediately destroys its frame and the frame's local variables.
template <typename T>
class [[nodiscard]] Coro {
 public:
  struct promise_type;
  using Handle = std::coroutine_handle<promise_type>;

  /// The request that a coroutine passes out with `co_await`.
  struct Awaiting {
    T request;
    Handle handle = {};

    bool await_ready() const { return false; }
    void await_suspend(Handle suspended) {
      handle = suspended;
      suspended.promise().request.emplace(std::move(request));
    }
    T await_resume() {
      T input = std::move(*handle.promise().input);
      handle.promise().input.reset();
      return input;
    }
  };

  struct promise_type {
    std::optional<T> request;
    std::optional<T> input;
    std::optional<T> result;

    Coro get_return_object() { return Coro(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    template <typename U>
    void return_value(U&& value) {
      result.emplace(std::forward<U>(value));
    }
    [[noreturn]] void unhandled_exception() { UNREACHABLE(); }
  };

  Coro(Coro&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
  Coro& operator=(Coro&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
  }
  ~Coro() {
    if (m_handle) m_handle.destroy();
  }

  /// Runs the body to its next `co_await` or its end. The first call discards the input, because no `co_await` waits
  /// for it.
  void resume(T input) {
    m_handle.promise().request.reset();
    m_handle.promise().input.emplace(std::move(input));
    m_handle.resume();
  }
  bool is_done() const { return m_handle.done(); }
  /// The request of the pending `co_await`; the body must not have ended.
  T take_request() { return std::move(*m_handle.promise().request); }
  /// The value that the body returned; the body must have ended.
  T take_result() { return std::move(*m_handle.promise().result); }

 private:
  explicit Coro(Handle handle) : m_handle(handle) {}

  Handle m_handle;
};

}  // namespace loopscope

#pragma once

#include <optional>
#include <utility>

#include "values/core/value.h"

namespace loopscope {

/// A marker that a guest exception was raised; the exception itself is in Runtime::exception.
struct [[nodiscard]] Raised {};

/// The outcome of a guest operation: a T, or a raised guest exception. Guest exceptions are values, never C++
/// exceptions.
template <typename T>
class [[nodiscard]] Completion {
 public:
  Completion(T value) : m_value(std::move(value)) {}
  Completion(Raised) {}

  bool is_raised() const { return !m_value.has_value(); }
  T& value() { return *m_value; }
  T take() { return std::move(*m_value); }

 private:
  std::optional<T> m_value;
};

template <>
class [[nodiscard]] Completion<void> {
 public:
  Completion() = default;
  Completion(Raised) : m_raised(true) {}

  bool is_raised() const { return m_raised; }
  void take() {}

 private:
  bool m_raised = false;
};

/// For Value, the raised state is a reserved bit pattern, so that a completion fits in one register.
template <>
class [[nodiscard]] [[clang::trivial_abi]] Completion<Value> {
 public:
  Completion(Value value) : m_value(std::move(value)) {}
  Completion(Raised) : m_value(Value::raised_marker()) {}
  template <typename T>
  Completion(Ref<T> object) : m_value(Value::from(std::move(object))) {}

  bool is_raised() const { return m_value.is_raised_marker(); }
  Value& value() { return m_value; }
  Value take() { return std::move(m_value); }

 private:
  Value m_value;
};

/// Evaluates to the value of a completion; returns Raised from the enclosing function when the completion is raised.
#define TRY(expression)                          \
  ({                                             \
    auto completion = (expression);              \
    if (completion.is_raised()) return Raised{}; \
    completion.take();                           \
  })

/// As TRY, inside a coroutine. The expression may be a `co_await`.
#define CO_TRY(expression)                          \
  ({                                                \
    auto completion = (expression);                 \
    if (completion.is_raised()) co_return Raised{}; \
    completion.take();                              \
  })

}  // namespace loopscope

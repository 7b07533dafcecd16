#pragma once

#include "asyncio/synchronization/locks.h"

namespace loopscope {

/// A guest asyncio.Barrier: blocks until a fixed number of tasks wait, then releases them together; reusable. Mirrors
/// Lib/asyncio/locks.py, Barrier.
class BarrierObject final : public Object, public LoopBound {
 public:
  BarrierObject(Type& type, std::int64_t parties, Ref<ConditionObject> condition)
      : Object(ObjectKind::other, type), m_parties(parties), m_condition(std::move(condition)) {
    m_condition->label = "barrier";
  }

  std::int64_t parties() const { return m_parties; }
  /// The number of tasks that wait while the barrier is filling; 0 in every other state.
  std::int64_t waiting() const { return m_state == State::filling ? m_count : 0; }
  bool is_broken() const { return m_state == State::broken; }

  Completion<Value> repr(Runtime& runtime);
  void set_parties(Runtime& runtime, std::int64_t parties);
  void clear() { attributes = nullptr; }
  void traverse(ReferenceVisitor& visitor) {
    visitor.visit(m_condition);
    visitor.visit(attributes);
  }

 private:
  enum class State : std::uint8_t { filling, draining, resetting, broken };

  friend AsyncFunction pass(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction wait(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction reset(Runtime& runtime, Ref<BarrierObject> barrier);
  friend AsyncFunction abort(Runtime& runtime, Ref<BarrierObject> barrier);
  Completion<void> notify_all(Runtime& runtime);
  void report_change(Runtime& runtime, Observed::Change change);

  std::int64_t m_parties;
  std::int64_t m_count = 0;  ///< Tasks inside `wait`, waiting or leaving.
  State m_state = State::filling;
  Ref<ConditionObject> m_condition;  ///< Notified at each change of the state; its lock protects `wait`.
};

/// Barrier.wait: resumes in a later pass, when all parties have arrived, and returns the caller's index, 0 to parties -
/// 1; the last party to arrive does not wait. Raises BrokenBarrierError when the barrier is aborted or reset.
AsyncFunction wait(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_wait_name{"Barrier.wait", "locks.py", 511, 519};
/// Barrier.reset: waiters raise BrokenBarrierError; then the barrier is in its initial state.
AsyncFunction reset(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_reset_name{"Barrier.reset", "locks.py", 577, 583};
/// Barrier.abort: current and future waiters raise BrokenBarrierError.
AsyncFunction abort(Runtime& runtime, Ref<BarrierObject> barrier);
inline constexpr NativeCoroutineName barrier_abort_name{"Barrier.abort", "locks.py", 592, 598};

}  // namespace loopscope

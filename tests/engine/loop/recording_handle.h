#pragma once

#include <functional>
#include <string>
#include <vector>

#include "loop/handle.h"

namespace loopscope {

/// A handle for tests: counts the references to its owner and runs the given function.
class RecordingHandle final : public Handle {
 public:
  explicit RecordingHandle(std::function<Result()> work) : m_work(std::move(work)) {}

  Result run() override { return m_work(); }
  void retain_owner() override { ++owners; }
  void release_owner() override { --owners; }

  int owners = 0;

 private:
  std::function<Result()> m_work;
};

/// A function that appends the name to the list.
inline auto noting(std::vector<std::string>& names, std::string name) {
  return [&names, name] {
    names.push_back(name);
    return Handle::Result::done;
  };
}

}  // namespace loopscope

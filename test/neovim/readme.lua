-- Runs inside Neovim: takes the README's lines for init.lua, opens a report, and ends with 1 where nothing is read.
local test = vim.fn.json_decode(vim.env.TEST_CLIENT)

local function check(name, is_right, seen)
  io.stdout:write((is_right and "ok " or "NOT OK ") .. name .. (is_right and "" or "\n  " .. vim.inspect(seen)) .. "\n")
  if not is_right then vim.cmd("cquit 1") end
end

local active = vim.lsp.get_clients or vim.lsp.get_active_clients
vim.cmd("luafile " .. vim.fn.fnameescape(vim.lsp.config and test.forToday or test.forOlder))
vim.cmd("edit " .. vim.fn.fnameescape(test.reports .. "/calderfold-fire-2021-22.txt"))
local has_problems = vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 50)
check("a report that is opened has its problems", has_problems, active())
local client = active()[1]
check("its folder is the one with an inspection-lens.json", client.config.root_dir == test.reports, client.config.root_dir)
vim.cmd("edit " .. vim.fn.fnameescape(test.reports .. "/calderfold-fire-2018-19.txt"))
check("a second report has the same server", #active() == 1 and vim.lsp.buf_is_attached(0, client.id), active())
vim.lsp.stop_client(client.id)
vim.cmd("qall!")

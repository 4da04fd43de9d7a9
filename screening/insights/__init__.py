"""What the file says about the work as a whole: stages, scores, and how interviewers rate.

Figures are added up in SQL, so that they come quickly for a hundred thousand candidates; only scorecards that were
submitted and given alone count. What the viewer may not see yet is left out of every figure made from scorecards.
"""

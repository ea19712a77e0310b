//! Rules for despair of life as a whole: no way to go on, no way out, no hope that anything gets better.

super::rules! {
    sure "cant goon|carryon|keepgoing $|anymore|like|tonight|any" finds "can't go on" passes "I can't go on with this job";
    sure "cant do|take|bear|stand|handle this|it|life $|anymore|tonight" finds "I can't do this any more" passes "I can't do this crossword";
    hint "cant * do|take|bear|stand|handle|face|live|last|manage|cope|keep * this|it|anymore|life|another|living|being|with|like|day|tomorrow" finds "I can't face another day" passes "I can't do mornings";
    hint "cant cope|continue|breathe|manage|anymore|live|survive $|TAIL|with" finds "I can't cope" passes "can't cook rice";
    sure "noway out|forward $|TAIL" finds "there's no way out" passes "no way out of jury duty";
    sure "make|stop|end|take the|this|my|all pain|suffering|hurting|hurt stop|end|away|go|$ $|TAIL" finds "make the pain stop" passes "stop the paint from drying";
    sure "never|wont|not|isnt gonna? get|getting|be better|okay|ok $|TAIL" finds "it's never going to get better" passes "my serve is getting better";
    hint "no|noway|isnt|without|see|nowhere|only * out|exit|escape|forward|back|through|turn $|TAIL|of|for|from|left" finds "there's no way out" passes "the way out of this car park is left";
    hint "no|any|without|lost|losing|all * hope|future|tomorrow|light|purpose $|TAIL|left|for" finds "I've lost all hope and there's no light left" passes "no hope of a lift at this hour";
    sure "makeit stop|end $|TAIL" finds "please make it stop" passes "I want the rain to end by noon";
    sure "want|need|wanna it|everything to? stop|end|over $|TAIL" finds "I just want it to stop" passes "I want it to rain";
    hint "makeit|make|let|want|please|just|wish|need|take|stop|end ** pain|it|this|everything|hurting|suffering ** stop|end|over|away|go" finds "make the pain stop" passes "take the lid away";
    hint "^ please? god? someone? help me? $|please|now|someone" finds "please help me" passes "help in the library";
    hint "need|want|someone|anyone * help|there|stay|safe|crisis now|tonight|please|$" finds "I need help right now" passes "I need a hand with the shed";
    sure "getthrough|survive|outlast tonight|night $|TAIL" finds "get through tonight" passes "get through the tax return tonight";
    hint "getthrough|survive|through|last|makeit|hold|hang|bear|outlast|see|until|till|get ** tonight|night|morning|hour|hours|tomorrow|today|monday|day $|TAIL|alive|safely" finds "hold on until morning" passes "get to the ten o'clock bus";
    hint "giveup|givenup|givingup|gaveup $|life|everything|myself|all|hope|trying|living|on life|everything|it|myself|me|$|TAIL|all" finds "I've given up on everything" passes "I've given up on my hair";
    hint "point|use|why|reason|nouse * anything|living|life|trying|me|going|existing|carryon|goon|keepgoing|try|everything|any $|TAIL|of" finds "what's the point of anything" passes "what's the point of another meeting";
    hint "nothing|none|noone * matters|helps|works|left|worth|help|save|fix|coming * $|TAIL|me|for" finds "nothing matters any more" passes "the fridge is empty, shop";
    hint "never|wont|not|nothing|isnt|cant|doesnt * better|stop|stops|end|ends|okay|ok|change|happy $|TAIL|for" finds "it's never going to get better" passes "my serve is getting better";
    hint "everything|all|life|lifes|it|its|feels|im|is * pointless|hopeless|unbearable|meaningless|ruined|over|torture|hell $|TAIL|and" finds "everything is hopeless" passes "I'm hopeless at darts";
    hint "my life|lifes|world * over|ended|finished|ruined|rubble|pointless" finds "my life is over" passes "my life is full of cake";
    hint "at|breaking|end|rock|hit * end|point|rope|tether|bottom $|TAIL|of" finds "I'm at breaking point" passes "at the end turn left";
    hint "no|any|not|nothing|run|little|lost|stopped|done|tired|cant|finish * strength|energy|force|fight|fighting|trying|tries|left|power $|TAIL|to|in|of|left" finds "I've no fight left in me" passes "stop fighting with my brother";
    hint "im|am|so|just|completely * done|finished|broken|trapped|drowning|dead|empty|lost|gone|crushed $|TAIL|inside|beyond|with" finds "I'm dead inside" passes "I'm done with the kitchen";
    hint "beyond|past|cant|toomuch|too * help|repair|saving|fixed|fix|save|saved|late|broken" finds "I'm beyond help" passes "fix the tap";
    hint "dont|cant|not|how|do|does * know|see|supposed|people|i|anyone * how|much|longer|way|keepgoing|goon|carryon|survive|live|keep" finds "I don't know how much longer I can do this" passes "learn the way to the office";
    hint "keepgoing|carryon|goon|survive|breathing $|TAIL|until|till" finds "keep breathing until morning" passes "keep going to choir";
}
